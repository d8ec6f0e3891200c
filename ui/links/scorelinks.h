// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/storedscores.h"
#include "jobs/latestjob.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

namespace PlanLens {

class ChartPanel;

/// Shows the scorecard of the report that is chosen, beside the reports of the regions that are
/// chosen or of the other years of its region.
class ScoreLinks : public QObject
{
    Q_OBJECT

public:
    ScoreLinks(Focus &focus, Workspace &workspace, ChartPanel *chart, QObject *parent);

    /// Made of the reports that were read already at once, of others as soon as they are read.
    void show();

private:
    /// What stands in the scorecard that is asked for.
    ScoreSelection selection() const;
    void showRead(const ScoreSelection &selection);
    void give(const ScoreCard &card);

    Focus &m_focus;
    Workspace &m_workspace;
    ChartPanel *m_chart;
    LatestJob<ScoreCard> m_reading;
    ScoreQuestion m_question; ///< whose scorecard is shown or under way
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/namereview.h"
#include "jobs/latestjob.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

class QUndoStack;

namespace PlanLens {

class Dialogs;
class ReviewPane;

/// Joins the review of names to the library: fills it while it is in sight, and does what is
/// decided there so that it can be undone.
class ReviewLinks : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Focus &focus;
        Workspace &workspace;
        QUndoStack &undo;
        Dialogs &dialogs;
    };

    ReviewLinks(const Tools &tools, ReviewPane &pane, QObject *parent);

Q_SIGNALS:
    /// The names were looked up anew.
    void changed();

private:
    void connectDecisions();
    void renew();
    void showExample(const UnjoinedName &name);
    void ask(const PrintedName &name, DecisionKind kind);
    void exportDecisions();
    void importDecisions();

    Tools m_tools;
    ReviewPane &m_pane;
    LatestJob<NameReview> m_job;
    bool m_stale = true;
};

} // namespace PlanLens

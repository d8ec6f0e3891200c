// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/howread.h"
#include "jobs/latestjob.h"
#include "ledger/numberledger.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

#include <QHash>

#include <optional>

namespace PlanLens {

class DocumentArea;
class IndicatorPane;
class NumbersPane;

/// Accounts for the numbers of the reports that are open, off the thread of the window: the pane of
/// numbers lists them, the texts mark those that nothing explains, and tips tell how figures were
/// read.
class NumberLinks : public QObject
{
    Q_OBJECT

public:
    struct Views
    {
        NumbersPane &numbers;
        DocumentArea &documents;
        IndicatorPane &indicators;
    };

    NumberLinks(Focus &focus, Workspace &workspace, const Views &views, QObject *parent);

    /// Goes to the next number that nothing explains, or the one before, from the place that is
    /// chosen, and round at the end. False where the report has none.
    bool stepUnexplained(bool next);
    /// By which rule the figure at a place of an open report was read; empty where that is not
    /// known.
    QString howReadAt(const Anchor &place) const;
    bool isCounting() const { return m_job.isRunning(); }
    /// Whether the numbers of the report that is read are counted.
    bool isCounted() const;

Q_SIGNALS:
    /// Numbers were counted, or another report is open.
    void changed();

private:
    struct Counted
    {
        Workspace::OpenReportPtr report;
        NumberLedger ledger;
        HowRead howRead;
    };
    using CountedReports = QHash<QString, Counted>;
    struct Wanted
    {
        Workspace::OpenReportPtr report;
        std::optional<HowRead> howRead; ///< where it is known from before
    };

    static std::optional<HowRead> stillRead(const Counted &counted, const OpenReport &report);

    void count();
    void take(const CountedReports &counted);
    void showPane();
    void markTexts();
    QList<Anchor> unexplainedOf(const QString &report) const;

    Focus &m_focus;
    Workspace &m_workspace;
    Views m_views;
    LatestJob<CountedReports> m_job;
    CountedReports m_counted; ///< of the reports that are open
};

} // namespace PlanLens

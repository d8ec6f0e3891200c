// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentarea.h"
#include "jobs/latestjob.h"
#include "targets/sharedtargets.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

namespace PlanLens {

class ChartPanel;
class IndicatorPane;
class LibraryPane;
class ProblemsPane;
class ScoreLinks;
struct ScoreRow;
struct StatedTally;

/// The views that are linked through the Focus.
struct FocusViews
{
    LibraryPane *library;
    DocumentArea *documents;
    IndicatorPane *indicators;
    ChartPanel *chart;
    ProblemsPane *problems;
};

/// Ties the views of a window to its Focus: what a person does in one goes to the Focus, what
/// changes there is shown in the others.
class FocusLinks : public QObject
{
    Q_OBJECT

public:
    FocusLinks(Focus &focus, Workspace &workspace, const FocusViews &views, QObject *parent);

    /// Shows a report in the current pane, or beside the first. False where there is none.
    bool openReport(const QString &key);
    bool openBeside(const QString &key);
    /// Shows exactly these reports, one or two or none; the first is the one that is read.
    void showReports(const QStringList &keys);
    /// Shows the first of several places, and beside it the first that lies elsewhere.
    void showPlaces(const QList<Anchor> &places);
    /// Cites a place in the pane that has its report. Where none has it, it opens beside the text
    /// that is read, in place of what stood there; only where there is no room, in its stead.
    void showBeside(const Anchor &anchor, const QObject *sender);
    /// Charts exactly these regions; those of reports that are opened later are added.
    void chooseRegions(const QStringList &regions);
    /// Charts the indicator of a figure with the figure's region among the others, and marks its
    /// point, for whoever shows the figure. The reports that are open stay as they are. False where
    /// it has no indicator.
    bool chartFigure(const Anchor &anchor, const QObject *sender);
    /// Charts an indicator that was picked by its name; where no region of the chart has a figure
    /// of it, one that has joins them.
    void chartIndicator(const QString &id, const QObject *sender);
    /// Every region for which the library has the indicator.
    void chooseAllRegions();
    /// Only those of the open reports.
    void chooseOwnRegions();

private:
    void linkDocuments();
    void linkIndicators();
    void linkChart();
    void linkLibraryAndProblems();

    void takeOpenReports();
    void takeFigure(const Anchor &anchor);
    void listReports();
    void markOpenReports();
    void showChart();
    void showAvailableRegions();
    void findShared(const QStringList &regions, const Period &period);
    /// How a report itself counts what it met and missed.
    static QList<StatedTally> statedIn(const OpenReport &report, const QList<ScoreRow> &scores);
    void showPlace();
    DocumentArea::Place placeOf(const Anchor &anchor);
    /// The library changed: renews what is shown, closes what is gone.
    void renew();
    QStringList regionsOfOpenReports() const;
    /// Charts the regions of the open reports and those that were added.
    void keepToOpenReports();
    /// Adds a region to those charted; nothing where it is among them.
    void addRegion(const QString &region);

    Focus &m_focus;
    Workspace &m_workspace;
    FocusViews m_views;
    LatestJob<QList<SharedTarget>> m_shared; ///< what a cascade compares
    ScoreLinks *m_scorecard;
    QStringList m_addedRegions; ///< asked for beyond those of the open reports
    QString m_unjoined;         ///< name of the row that is chosen and stands for no indicator
};

} // namespace PlanLens

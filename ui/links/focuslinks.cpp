// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/focuslinks.h"

#include "catalogue/displayname.h"
#include "charts/chartpanel.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "exchange/storedscores.h"
#include "findings/problemspane.h"
#include "indicators/indicatorpane.h"
#include "jobs/librarywork.h"
#include "library/library.h"
#include "library/librarypane.h"
#include "links/scorelinks.h"
#include "presenting/statedtally.h"
#include "targets/cascade.h"
#include "workspace/figurelookup.h"

#include <algorithm>

namespace PlanLens {

FocusLinks::FocusLinks(Focus &focus, Workspace &workspace, const FocusViews &views, QObject *parent)
    : QObject(parent)
    , m_focus(focus)
    , m_workspace(workspace)
    , m_views(views)
    , m_shared(this)
    , m_scorecard(new ScoreLinks(focus, workspace, views.chart, this))
{
    linkDocuments();
    linkIndicators();
    linkChart();
    linkLibraryAndProblems();
    connect(&m_workspace, &Workspace::changed, this, &FocusLinks::renew);
    renew();
}

void FocusLinks::linkDocuments()
{
    DocumentArea *area = m_views.documents;
    connect(area, &DocumentArea::openReportsChanged, this, &FocusLinks::takeOpenReports);
    connect(area, &DocumentArea::currentReportChanged, this, &FocusLinks::takeOpenReports);
    connect(area, &DocumentArea::anchorActivated, this, &FocusLinks::takeFigure);
    m_focus.follow(area, Focus::Indicator,
                   [this, area] { area->setCurrentIndicator(m_focus.indicator()); });
    m_focus.follow(area, Focus::Place, [this] { showPlace(); });
}

void FocusLinks::linkIndicators()
{
    IndicatorPane *pane = m_views.indicators;
    pane->setPlaces(m_workspace.places());
    connect(pane, &IndicatorPane::anchorActivated, this,
            [this, pane](const Anchor &anchor) { m_focus.setAnchor(anchor, pane); });
    connect(pane, &IndicatorPane::indicatorChosen, this,
            [this, pane](const QString &id) { m_focus.setIndicator(id, pane); });
    connect(pane, &IndicatorPane::unjoinedChosen, this, [this, pane](const QString &name) {
        m_unjoined = name;
        m_focus.setIndicator({}, pane); // or the chart and sheets would be of the one before
        showChart();
    });
    m_focus.follow(pane, Focus::Reports, [this] { listReports(); });
    m_focus.follow(pane, Focus::Indicator,
                   [this, pane] { pane->showIndicator(m_focus.indicator()); });
    m_focus.follow(pane, Focus::Place, [this, pane] { pane->showAnchor(m_focus.anchor()); });
}

void FocusLinks::linkChart()
{
    ChartPanel *chart = m_views.chart;
    connect(chart, &ChartPanel::pointActivated, this,
            [this, chart](const Anchor &anchor) { showBeside(anchor, chart); });
    connect(chart, &ChartPanel::regionsChosen, this, &FocusLinks::chooseRegions);
    connect(chart, &ChartPanel::sharedTargetsWanted, this, &FocusLinks::findShared);
    connect(&m_shared, &LatestJobBase::leftOut, &m_workspace, &Workspace::noteLeftOut);
    connect(&m_shared, &LatestJobBase::finished, chart,
            [this, chart] { chart->setSharedTargets(m_shared.result()); });
    m_focus.follow(chart, Focus::Indicator, [this] { showAvailableRegions(); });
    m_focus.follow(chart, Focus::Indicator | Focus::Regions, [this] { showChart(); });
    m_focus.follow(chart, Focus::Place, [this, chart] { chart->highlight(m_focus.anchor()); });
}

void FocusLinks::linkLibraryAndProblems()
{
    LibraryPane *library = m_views.library;
    connect(library, &LibraryPane::openRequested, this, &FocusLinks::openReport);
    connect(library, &LibraryPane::openBesideRequested, this, &FocusLinks::openBeside);
    m_focus.follow(library, Focus::Reports, [this] { markOpenReports(); });
    connect(&m_workspace, &Workspace::labelsChanged, library,
            [this, library] { library->setLabels(m_workspace.labels()); });
    ProblemsPane *problems = m_views.problems;
    connect(problems, &ProblemsPane::anchorActivated, this,
            [this, problems](const Anchor &anchor) { m_focus.setAnchor(anchor, problems); });
}

/// Of a further format the report that is listed for it.
void FocusLinks::markOpenReports()
{
    QStringList listed;
    for (const QString &key : m_focus.reports())
        listed << m_workspace.counting(key);
    m_views.library->setOpenReports(listed);
}

bool FocusLinks::openReport(const QString &key)
{
    const auto report = m_workspace.report(key);
    if (report)
        m_views.documents->openReport(report->report, report->figures.observations);
    return report != nullptr;
}

bool FocusLinks::openBeside(const QString &key)
{
    const auto report = m_workspace.report(key);
    if (report)
        m_views.documents->openBeside(report->report, report->figures.observations);
    return report != nullptr;
}

void FocusLinks::showReports(const QStringList &keys)
{
    QStringList open = m_views.documents->openReports();
    QStringList wanted = keys;
    open.sort();
    wanted.sort();
    if (open != wanted) {
        if (keys.isEmpty() || m_views.documents->isBeside())
            m_views.documents->clear();
        openReport(keys.value(0));
        if (keys.size() > 1)
            openBeside(keys.at(1));
    }
    openReport(keys.value(0));
}

void FocusLinks::takeOpenReports()
{
    const DocumentArea *area = m_views.documents;
    const QStringList open = area->openReports();
    QString current = area->currentPane() ? area->currentPane()->reportKey() : QString();
    if (!open.contains(current))
        current = open.value(0);
    QString other = open.value(0) == current ? open.value(1) : open.value(0);
    if (other == current)
        other.clear(); // one report in both panes
    m_focus.setReports(current, other, area);
    keepToOpenReports();
}

void FocusLinks::takeFigure(const Anchor &anchor)
{
    m_focus.setAnchor(anchor, m_views.documents);
    // The documents mark the indicator like all others.
    chartFigure(anchor, this);
}

bool FocusLinks::chartFigure(const Anchor &anchor, const QObject *sender)
{
    const auto report = m_workspace.report(anchor.report);
    const Observation *figure = figureAt(report.get(), anchor);
    if (!figure || figure->indicator.isEmpty())
        return false;
    addRegion(figure->regionId);
    m_focus.setIndicator(figure->indicator, sender);
    m_views.chart->highlight(figure->anchor);
    return true;
}

/// Of the regions that state something the one to show beside those charted: the nearest place
/// around one of them, else the first.
static QString regionToAdd(const QStringList &stating, const QStringList &charted)
{
    for (const QString &region : charted) {
        for (const QString &place : placesAround(region)) {
            if (stating.contains(place))
                return place;
        }
    }
    return stating.value(0);
}

void FocusLinks::chartIndicator(const QString &id, const QObject *sender)
{
    const QStringList charted = m_focus.regions();
    const QStringList stating = m_workspace.regionsOf(id);
    const bool drawn = charted.isEmpty() || // all are charted
                       std::any_of(charted.cbegin(), charted.cend(),
                                   [&](const QString &region) { return stating.contains(region); });
    if (!drawn)
        addRegion(regionToAdd(stating, charted));
    m_focus.setIndicator(id, sender);
}

void FocusLinks::addRegion(const QString &region)
{
    if (region.isEmpty() || m_focus.regions().contains(region))
        return;
    m_addedRegions.append(region);
    keepToOpenReports();
}

QStringList FocusLinks::regionsOfOpenReports() const
{
    QStringList regions;
    for (const QString &key : m_focus.reports()) {
        const LibraryEntry *entry = m_workspace.entry(key);
        if (entry && !entry->identity.regionId.isEmpty())
            regions << entry->identity.regionId;
    }
    return regions;
}

void FocusLinks::chooseRegions(const QStringList &regions)
{
    m_addedRegions = regions;
    for (const QString &region : regionsOfOpenReports())
        m_addedRegions.removeAll(region);
    m_focus.setRegions(regions, this);
}

void FocusLinks::keepToOpenReports()
{
    // The regions that are open stand first and keep their colours when others are added.
    QStringList regions = regionsOfOpenReports() + m_addedRegions;
    regions.removeDuplicates();
    m_focus.setRegions(regions, this);
}

void FocusLinks::chooseOwnRegions()
{
    m_addedRegions.clear();
    keepToOpenReports();
}

void FocusLinks::chooseAllRegions()
{
    m_addedRegions = m_workspace.regionsOf(m_focus.indicator());
    keepToOpenReports();
}

void FocusLinks::listReports()
{
    m_unjoined.clear(); // its row is gone, or the name was joined
    const auto report = m_workspace.report(m_focus.report());
    const auto other = m_workspace.report(m_focus.otherReport());
    const QList<ScoreRow> scores =
        report
            ? scoredRows(report->entry, report->figures.observations, m_workspace.catalogue()).rows
            : QList<ScoreRow>();
    m_views.indicators->setCatalogue(m_workspace.catalogue());
    if (report) {
        m_views.indicators->setReports(report->figures,
                                       other ? std::optional(other->figures) : std::nullopt);
        m_views.indicators->setStated(statedIn(*report, scores));
        m_views.indicators->showIndicator(m_focus.indicator());
        m_views.problems->setProblems(report->problems);
    } else {
        m_views.indicators->setNoReport();
        m_views.problems->setNoReport();
    }
    m_scorecard->show();
}

QList<StatedTally> FocusLinks::statedIn(const OpenReport &report, const QList<ScoreRow> &scores)
{
    const Interpretation said{.tables = report.figures.tables,
                              .observations = report.figures.observations,
                              .problems = {}};
    return statedTallies({report.report.get(), &said}, report.entry.identity.reviewYear.value_or(0),
                         scores);
}

void FocusLinks::showChart()
{
    if (m_focus.indicator().isEmpty()) {
        m_views.chart->setUnjoined(m_unjoined);
        return;
    }
    m_unjoined.clear();
    // With the places around, which a cascade and a ranking set beside them.
    const QStringList regions = m_focus.regions();
    QStringList asked = regions;
    for (const QString &region : regions)
        asked += placesAround(region);
    asked.removeDuplicates();
    m_views.chart->setSeries(m_workspace.series(m_focus.indicator(), asked), regions);
    m_views.chart->highlight(m_focus.anchor());
}

void FocusLinks::showAvailableRegions()
{
    QList<ChartLane> lanes;
    const QStringList regions = m_workspace.regionsOf(m_focus.indicator());
    for (const QString &id : regions)
        lanes.append({.id = id, .name = displayNameOf(id)});
    m_views.chart->setAvailableRegions(lanes);
}

void FocusLinks::findShared(const QStringList &regions, const Period &period)
{
    const Library *library = m_workspace.library();
    if (!library)
        return;
    m_shared.start(
        [path = library->path(), regions, period](const Cancelled &cancelled, const Progress &) {
            return LibraryWork::shared(path, regions, period, cancelled);
        });
}

void FocusLinks::showPlace()
{
    const Anchor anchor = m_focus.anchor();
    if (m_views.documents->showAnchor(anchor))
        return;
    // The report that says so is not open yet.
    if (openReport(anchor.report))
        m_views.documents->showAnchor(anchor);
}

DocumentArea::Place FocusLinks::placeOf(const Anchor &anchor)
{
    const auto report = m_workspace.report(anchor.report);
    return report ? DocumentArea::Place{report->report, report->figures.observations, anchor}
                  : DocumentArea::Place{};
}

void FocusLinks::showPlaces(const QList<Anchor> &places)
{
    if (places.isEmpty())
        return;
    const Anchor &first = places.constFirst();
    const auto second = std::find_if(places.cbegin(), places.cend(), [&](const Anchor &place) {
        return place.report != first.report || place.block != first.block || place.row != first.row;
    });
    if (second == places.cend()) {
        m_focus.setAnchor(first, this);
        return;
    }
    m_views.documents->showBoth(placeOf(first), placeOf(*second));
    takeFigure(*second);
    takeFigure(first);
}

void FocusLinks::showBeside(const Anchor &anchor, const QObject *sender)
{
    const Anchor place = anchor; // what it is part of, such as a chart, may be made anew
    const DocumentArea *area = m_views.documents;
    if (!area->openReports().contains(place.report) && area->hasRoomBeside())
        openBeside(place.report);
    m_focus.setAnchor(place, sender);
}

void FocusLinks::renew()
{
    m_views.library->setLabels(m_workspace.labels());
    m_views.library->setJoined(m_workspace.joined());
    m_views.library->setEntries(m_workspace.entries());
    DocumentArea *area = m_views.documents;
    const QStringList open = area->openReports();
    QStringList left;
    for (const QString &key : open) {
        if (m_workspace.report(key))
            left << key;
    }
    if (left == open) {
        for (const QString &key : left) {
            const auto report = m_workspace.report(key);
            area->refresh(report->report, report->figures.observations);
        }
    } else {
        area->clear();
        openReport(left.value(0));
    }
    markOpenReports();
    listReports();
    showAvailableRegions();
    keepToOpenReports();
    showChart();
}

} // namespace PlanLens

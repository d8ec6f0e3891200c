// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartmodel.h"

#include "catalogue/displayname.h"
#include "figures/verdict.h"
#include "presenting/axisticks.h"
#include "presenting/chartpaths.h"
#include "presenting/chartpoints.h"
#include "presenting/chartrows.h"
#include "presenting/chartspans.h"
#include "presenting/charttext.h"
#include "presenting/chartwords.h"
#include "presenting/pointtable.h"
#include "series/definitionline.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

QList<Period> periodsOf(const Series &series)
{
    QList<Period> periods;
    for (const SeriesPoint &point : series.points) {
        if (point.value.kind == ValueKind::Blank || !point.period().isValid())
            continue;
        if (!periods.contains(point.period()))
            periods.append(point.period());
    }
    // A plan of five years stands after the year it ends with.
    std::sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) {
        return std::pair(a.to, -a.from) < std::pair(b.to, -b.from);
    });
    return periods;
}

static QList<ChartLane> shownLanes(const Series &series, const QStringList &regions)
{
    const QList<ChartLane> all = regionsOf(series);
    if (regions.isEmpty())
        return all;
    QList<ChartLane> shown;
    for (const QString &id : regions) {
        const auto lane =
            std::find_if(all.begin(), all.end(), [&](const ChartLane &l) { return l.id == id; });
        if (lane != all.end())
            shown.append(*lane);
    }
    return shown;
}

/// Of one region the name, which nothing else in the chart may tell.
static QString subtitleOf(const QString &unit, const QString &middle,
                          const QList<ChartLane> &regions)
{
    QStringList parts;
    if (!unit.isEmpty())
        parts << unit;
    parts << middle
          << (regions.size() == 1 ? regions.constFirst().name
                                  : ChartWords::tr("%n region(s)", nullptr, int(regions.size())));
    return parts.join(ChartWords::tr(", "));
}

/// Breaks a lane where its definition or basis changes from one period to the next.
static void addBreaks(const Series &series, const QList<Period> &periods, ChartData &chart)
{
    for (const SeriesBreak &change : breaksOf(series)) {
        const auto lane = std::find_if(chart.lanes.cbegin(), chart.lanes.cend(),
                                       [&](const auto &l) { return l.id == change.regionId; });
        const qsizetype group = periods.indexOf(change.from);
        if (lane != chart.lanes.cend() && group >= 0)
            chart.breaks.append(
                {int(group), int(lane - chart.lanes.cbegin()), change.label, change.detail});
    }
}

static Series narrowedTo(const Series &series, const QList<ChartLane> &lanes)
{
    Series narrowed{series.indicator, series.unit, {}, {}, series.colors};
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (std::any_of(lanes.begin(), lanes.end(), [&](const ChartLane &l) { return l.id == id; }))
            narrowed.points.append(point);
    }
    return narrowed;
}

/// “大渡口区 2022 target”; the region where there are several.
static QString subjectOf(const QList<ChartLane> &lanes, int lane, const Period &period, Role role)
{
    const QString year = role == Role::Target ? ChartWords::tr("%1 target").arg(periodLabel(period))
                                              : periodLabel(period);
    return lanes.size() == 1 ? year : ChartWords::tr("%1 %2").arg(lanes.at(lane).name, year);
}

static ChartData columnsChart(const Series &series, const QList<ChartLane> &lanes,
                              const QList<Period> &periods)
{
    const QList<Period> years = yearsAround(periods);
    ChartData chart{.kind = ChartKind::Years,
                    .title = displayName(series.indicator),
                    .subtitle = subtitleOf(displayUnit(series.unit),
                                           ChartWords::tr("target and actual"), lanes),
                    .unit = displayUnit(series.unit),
                    .lanes = lanes,
                    .namesMissing = lanes.size() == 1};
    const PointTable table(series);
    for (int group = 0; group < years.size(); ++group) {
        chart.groups.append({periodLabel(years.at(group)), {}, {}});
        for (int lane = 0; lane < lanes.size(); ++lane) {
            for (const Role role : {Role::Actual, Role::Target}) {
                const auto standing = table.standing(lanes.at(lane).id, years.at(group), role);
                place(settle(standing), group, lane, chart);
                chart.notes << notesOn(standing, subjectOf(lanes, lane, years.at(group), role));
            }
        }
    }
    addSpans(table, periods, years, chart);
    addBreaks(series, years, chart);
    finish(series, chart);
    addPaths(series, table, years, chart);
    return chart;
}

ChartData yearsChart(const Series &series, const QStringList &regions)
{
    const QList<ChartLane> lanes = shownLanes(series, regions);
    const Series narrowed = narrowedTo(series, lanes);
    return columnsChart(narrowed, lanes, periodsOf(narrowed));
}

QList<ChartData> smallMultiples(const Series &series, const QStringList &regions)
{
    const QList<ChartLane> lanes = shownLanes(series, regions);
    const Series narrowed = narrowedTo(series, lanes);
    const QList<Period> periods = periodsOf(narrowed);
    QList<ChartData> charts;
    std::optional<ChartRange> range;
    for (const ChartLane &lane : lanes) {
        ChartData chart = columnsChart(narrowed, {lane}, periods);
        chart.title = lane.name;
        chart.subtitle.clear();
        chart.unit.clear(); // the heading above them all says it once
        if (chart.range && range) {
            range->low = std::min(range->low, chart.range->low);
            range->high = std::max(range->high, chart.range->high);
        } else if (chart.range) {
            range = chart.range;
        }
        charts.append(chart);
    }
    constexpr int fewTicks = 4; // small charts have room for
    for (ChartData &chart : charts) {
        chart.range = range;
        if (range && charts.size() > 1)
            chart.ticks = niceTicks(*range, fewTicks);
    }
    return charts;
}

/// Which regions have no small chart.
static QString noteOnOthers(const QList<ChartLane> &others)
{
    constexpr qsizetype mostNamed = 20;
    QStringList names;
    for (const ChartLane &lane : others.mid(0, mostNamed))
        names << lane.name;
    if (others.size() > mostNamed)
        names << QStringLiteral("…");
    return ChartWords::tr("small charts show the first %1 regions; %n not shown: %2", nullptr,
                          int(others.size()))
        .arg(QString::number(mostApart), names.join(ChartWords::tr(", ")));
}

ChartData yearsApart(const Series &series, const QStringList &regions)
{
    const QList<ChartLane> lanes = shownLanes(series, regions);
    if (lanes.size() < 2)
        return yearsChart(series, regions);
    // The scale is of those that are drawn: it is to serve their comparison.
    const QList<ChartLane> drawn = lanes.mid(0, mostApart);
    const Series narrowed = narrowedTo(series, drawn);
    ChartData chart = columnsChart(narrowed, drawn, periodsOf(narrowed));
    chart.apart = true;
    chart.subtitle = ChartWords::tr("%1, small charts on one scale").arg(chart.subtitle);
    if (lanes.size() > drawn.size())
        chart.notes.prepend(noteOnOthers(lanes.mid(mostApart)));
    return chart;
}

static SmallChart smallChart(const ChartData &whole, int lane)
{
    const ChartLane &region = whole.lanes.at(lane);
    SmallChart small{.data = {.kind = whole.kind,
                              .title = region.name,
                              .groups = whole.groups,
                              .lanes = {region},
                              .range = whole.range,
                              .namesMissing = true},
                     .points = {}};
    for (qsizetype i = 0; i < whole.points.size(); ++i) {
        if (whole.points.at(i).lane != lane)
            continue;
        ChartPoint point = whole.points.at(i);
        point.lane = 0;
        point.label = withoutRegion(point.label, region.name);
        small.data.points << point;
        small.points << int(i);
    }
    for (ChartBreak one : whole.breaks) {
        if (std::exchange(one.lane, 0) == lane)
            small.data.breaks << one;
    }
    for (ChartPath one : whole.paths) {
        if (std::exchange(one.lane, 0) == lane)
            small.data.paths << one;
    }
    return small;
}

QList<SmallChart> smallCharts(const ChartData &whole)
{
    QList<SmallChart> charts;
    for (int lane = 0; lane < whole.lanes.size(); ++lane)
        charts << smallChart(whole, lane);
    return charts;
}

ChartData bulletChart(const Series &series, const QStringList &regions, const Period &period)
{
    const QList<ChartLane> lanes = shownLanes(series, regions);
    const PointTable table(series);
    ChartData chart{.kind = ChartKind::Bullet,
                    .title = displayName(series.indicator),
                    .subtitle = subtitleOf(displayUnit(series.unit), periodLabel(period), lanes),
                    .unit = displayUnit(series.unit),
                    .lanes = lanes};
    for (int row = 0; row < lanes.size(); ++row)
        addRow(table, period, lanes.at(row).id, row, chart);
    finish(series, chart);
    return chart;
}

std::optional<Period> defaultPeriod(const Series &series, const QStringList &regions)
{
    const QList<ChartLane> lanes = shownLanes(series, regions);
    const PointTable table(series);
    const auto has = [&](const Period &period, Role role) {
        return std::any_of(lanes.begin(), lanes.end(), [&](const ChartLane &lane) {
            return !table.stated(lane.id, period, role).isEmpty();
        });
    };
    const QList<Period> periods = periodsOf(series);
    const auto last = [&](bool spans, auto fits) -> std::optional<Period> {
        const auto found = std::find_if(periods.rbegin(), periods.rend(), [&](const Period &p) {
            return p.isSpan() == spans && fits(p);
        });
        return found == periods.rend() ? std::nullopt : std::optional(*found);
    };
    const auto actual = [&](const Period &p) {
        return has(p, Role::Actual);
    };
    const auto target = [&](const Period &p) {
        return has(p, Role::Target);
    };
    const auto both = [&](const Period &p) {
        return actual(p) && target(p);
    };
    for (const bool spans : {false, true}) { // a year tells more than several
        if (const auto found = last(spans, both))
            return found;
        if (const auto found = last(spans, actual))
            return found;
        if (const auto found = last(spans, target))
            return found;
    }
    return {};
}

QList<Period> periodsOf(ChartKind kind, const Series &series)
{
    return kind == ChartKind::Cascade ? cascadePeriods(series) : periodsOf(series);
}

std::optional<Period> defaultPeriod(ChartKind kind, const Series &series,
                                    const QStringList &regions)
{
    return kind == ChartKind::Cascade ? defaultCascadePeriod(series, regions)
                                      : defaultPeriod(series, regions);
}

ChartData chartOf(ChartKind kind, const Series &series, const ChartChoice &choice)
{
    const QStringList &regions = choice.regions;
    const bool ofOnePeriod =
        kind == ChartKind::Regions || kind == ChartKind::Bullet || kind == ChartKind::Cascade;
    const auto period =
        choice.period || !ofOnePeriod ? choice.period : defaultPeriod(kind, series, regions);
    const Period shown = period.value_or(Period{});
    switch (kind) {
    case ChartKind::Years:
        return choice.apart ? yearsApart(series, regions) : yearsChart(series, regions);
    case ChartKind::Regions:
        return regionsChart(series, regions, shown, choice.rankBy);
    case ChartKind::Bullet:
        return bulletChart(series, regions, shown);
    case ChartKind::Scorecard:
        return {.kind = ChartKind::Scorecard};
    case ChartKind::Cascade:
        return cascadeChart(series, cascadeOf(series, regions, shown), choice.shared);
    case ChartKind::Style:
        return styleChart(series, targetStyleOf(series, choice.styled.isEmpty() ? regions.value(0)
                                                                                : choice.styled));
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens

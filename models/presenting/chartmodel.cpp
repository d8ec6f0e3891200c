// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartmodel.h"

#include "catalogue/displayname.h"
#include "figures/verdict.h"
#include "presenting/chartpoints.h"
#include "presenting/chartspans.h"
#include "presenting/charttext.h"
#include "presenting/chartwords.h"
#include "presenting/pointtable.h"
#include "series/definitionline.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

QList<ChartLane> regionsOf(const Series &series)
{
    QList<ChartLane> lanes;
    QSet<QString> seen;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        lanes.append({id, regionNameOf(point.source), int(lanes.size())});
    }
    for (ChartLane &lane : lanes)
        lane.color = series.colors.value(lane.id, lane.color);
    return lanes;
}

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

static void place(QList<ChartPoint> points, int group, int lane, ChartData &chart)
{
    for (ChartPoint &point : points) {
        point.group = group;
        point.lane = lane;
        const ChartLane &region = chart.lanes.at(lane);
        if (chart.kind == ChartKind::Years && chart.lanes.size() > 1 && region.color >= ownColors)
            point.label = ChartWords::tr("%1 %2").arg(region.name, point.label);
        chart.points.append(point);
    }
}

static QString periodLabel(const Period &period)
{
    return period.toString().replace(QLatin1Char('-'), QChar(0x2013));
}

static QString subtitleOf(const QString &unit, const QString &middle, qsizetype regions)
{
    QStringList parts;
    if (!unit.isEmpty())
        parts << unit;
    parts << middle << ChartWords::tr("%n region(s)", nullptr, int(regions));
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
                                           ChartWords::tr("target and actual"), lanes.size()),
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
    chart.range = rangeOf(chart.points);
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
    for (ChartData &chart : charts)
        chart.range = range;
    return charts;
}

static std::optional<double> firstFigure(const QList<ChartPoint> &points)
{
    for (const ChartPoint &point : points) {
        if (point.isFigure())
            return point.figure();
    }
    return {};
}

/// Highest first; regions that state nothing last, in the order they were chosen.
static void sortByValue(QList<ChartLane> &lanes, const PointTable &table, const Period &period)
{
    const auto figure = [&](const ChartLane &lane) {
        const auto actual = firstFigure(table.at(lane.id, period, Role::Actual));
        return actual ? actual : firstFigure(table.at(lane.id, period, Role::Target));
    };
    std::stable_sort(lanes.begin(), lanes.end(), [&](const ChartLane &a, const ChartLane &b) {
        const auto left = figure(a);
        const auto right = figure(b);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return *left > *right;
    });
}

static ChartData rowsChart(ChartKind kind, const Series &series, QList<ChartLane> lanes,
                           const Period &period, RowOrder order)
{
    const PointTable table(series);
    if (order == RowOrder::ByValue)
        sortByValue(lanes, table, period);
    ChartData chart{.kind = kind,
                    .title = displayName(series.indicator),
                    .subtitle =
                        subtitleOf(displayUnit(series.unit), periodLabel(period), lanes.size()),
                    .unit = displayUnit(series.unit),
                    .lanes = lanes};
    for (int row = 0; row < lanes.size(); ++row) {
        const QList<ChartPoint> actual = table.at(lanes.at(row).id, period, Role::Actual);
        const QList<ChartPoint> target = table.at(lanes.at(row).id, period, Role::Target);
        for (const Role role : {Role::Actual, Role::Target})
            chart.notes << notesOn(table.standing(lanes.at(row).id, period, role),
                                   role == Role::Target
                                       ? ChartWords::tr("%1 target").arg(lanes.at(row).name)
                                       : lanes.at(row).name);
        ChartGroup group{lanes.at(row).name, {}, {}};
        if (!actual.isEmpty())
            group.verdict = actual.constFirst().verdict;
        if (const auto stated = table.stated(lanes.at(row).id, period, Role::Actual);
            !stated.isEmpty())
            group.reason = stated.constFirst()->verdictReason;
        const QString none = QStringLiteral("—");
        group.note =
            ChartWords::tr("%1 / %2").arg(actual.isEmpty() ? none : actual.constFirst().label,
                                          target.isEmpty() ? none : target.constFirst().label);
        chart.groups.append(group);
        place(actual, row, row, chart);
        place(target, row, row, chart);
    }
    chart.range = rangeOf(chart.points);
    return chart;
}

ChartData regionsChart(const Series &series, const QStringList &regions, const Period &period,
                       RowOrder order)
{
    return rowsChart(ChartKind::Regions, series, shownLanes(series, regions), period, order);
}

ChartData bulletChart(const Series &series, const QStringList &regions, const Period &period)
{
    return rowsChart(ChartKind::Bullet, series, shownLanes(series, regions), period,
                     RowOrder::AsChosen);
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

ChartData chartOf(ChartKind kind, const Series &series, const QStringList &regions,
                  const std::optional<Period> &period)
{
    const Period shown = period.value_or(defaultPeriod(series, regions).value_or(Period{}));
    switch (kind) {
    case ChartKind::Years:
        return yearsChart(series, regions);
    case ChartKind::Regions:
        return regionsChart(series, regions, shown);
    case ChartKind::Bullet:
        return bulletChart(series, regions, shown);
    case ChartKind::Scorecard:
        return {.kind = ChartKind::Scorecard};
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens

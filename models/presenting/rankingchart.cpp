// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "presenting/chartmodel.h"
#include "presenting/chartrows.h"
#include "presenting/chartwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

QString byText(RankBy by)
{
    switch (by) {
    case RankBy::Actual:
        return ChartWords::tr("ranked by actual");
    case RankBy::Target:
        return ChartWords::tr("ranked by target");
    case RankBy::Gap:
        return ChartWords::tr("ranked by actual less target");
    }
    Q_UNREACHABLE();
}

QString reportOf(const std::optional<SeriesPoint> &point)
{
    return point ? shortReportName(point->source) : QString();
}

QString rankText(const RankedRegion &row)
{
    if (row.rank == 0)
        return QStringLiteral("—");
    return row.tied ? QStringLiteral("%1=").arg(row.rank) : QString::number(row.rank);
}

bool isInexact(const RankedRegion &row, RankBy by)
{
    if (by == RankBy::Gap)
        return row.gap && (row.gap->limit != Limit::None || row.gap->low != row.gap->high);
    const auto &point = by == RankBy::Actual ? row.actual : row.target;
    return point && row.figure &&
           (point->value.isRange() ||
            point->value.relation.value_or(Relation::Equal) != Relation::Equal);
}

/// The actual less the target as a bar.
std::optional<ChartPoint> gapPoint(const RankedRegion &row)
{
    if (!row.gap || !row.actual || !row.target || row.gap->low != row.gap->high)
        return {};
    std::optional<ChartPoint> point = toChartPoint(*row.actual);
    if (!point)
        return {};
    point->kind = MarkKind::Exact;
    point->approximate = false;
    point->low = row.gap->low;
    point->high = row.gap->high;
    point->label = differenceText(*row.gap);
    point->tooltip = ChartWords::tr("actual less target: %1").arg(point->label) +
                     QStringLiteral("\n\n") + point->tooltip + QStringLiteral("\n\n") +
                     pointTooltip(*row.target);
    point->also << row.target->observation().anchor;
    return point;
}

std::optional<ChartLine> lineOf(const Ranking &ranking)
{
    if (!ranking.upper || !ranking.upper->figure)
        return {};
    const RankedRegion &upper = *ranking.upper;
    const auto &point = ranking.by == RankBy::Target ? upper.target : upper.actual;
    if (!point)
        return {};
    const QString figure =
        ranking.by == RankBy::Gap ? differenceText(*upper.gap) : spacedValue(point->value);
    return ChartLine{.figure = *upper.figure,
                     .label = ChartWords::tr("%1 %2").arg(regionNameOf(point->source), figure),
                     .tooltip = pointTooltip(*point),
                     .anchor = point->observation().anchor};
}

QString subtitleOf(const Ranking &ranking)
{
    QStringList parts;
    if (!ranking.unit.isEmpty())
        parts << displayUnit(ranking.unit);
    parts << periodLabel(ranking.period) << byText(ranking.by)
          << ChartWords::tr("%1 of %n region(s)", nullptr, int(ranking.rows.size()))
                 .arg(ranking.ranked);
    return parts.join(ChartWords::tr(", "));
}

void addNotes(const Ranking &ranking, ChartData &chart)
{
    const bool inexact =
        std::any_of(ranking.rows.begin(), ranking.rows.end(),
                    [&](const RankedRegion &row) { return isInexact(row, ranking.by); });
    if (inexact)
        chart.notes << ChartWords::tr("A bound is ranked by its limit, a range by its middle.");
    QStringList silent;
    for (const RankedRegion &row : ranking.rows) {
        if (row.rank == 0)
            silent << nameOfRegion(row.regionId);
    }
    if (!silent.isEmpty())
        chart.notes << ChartWords::tr("Without a figure, not ranked: %1")
                           .arg(silent.join(ChartWords::tr(", ")));
}

} // namespace

RankBy defaultRankBy(const Series &series, const QStringList &regions, const Period &period)
{
    const Ranking ranking = rankingOf(series, regions, period, RankBy::Actual);
    return ranking.ranked > 0 ? RankBy::Actual : RankBy::Target;
}

ChartData regionsChart(const Series &series, const QStringList &regions, const Period &period,
                       std::optional<RankBy> by)
{
    const Ranking ranking =
        rankingOf(series, regions, period, by.value_or(defaultRankBy(series, regions, period)));
    ChartData chart{.kind = ChartKind::Regions,
                    .title = displayName(series.indicator),
                    .subtitle = subtitleOf(ranking),
                    .unit = displayUnit(series.unit),
                    .line = lineOf(ranking)};
    const PointTable table(series);
    for (int i = 0; i < ranking.rows.size(); ++i) {
        const RankedRegion &row = ranking.rows.at(i);
        chart.lanes << laneOf(series, row.regionId);
        if (ranking.by != RankBy::Gap) {
            addRow(table, period, row.regionId, i, chart);
        } else {
            ChartGroup group{
                chart.lanes.constLast().name, row.gap ? differenceText(*row.gap) : QString(), {}};
            if (row.actual)
                group.verdict = row.actual->verdict;
            chart.groups << group;
            if (const auto point = gapPoint(row))
                place({*point}, i, i, chart);
            else if (row.gap)
                chart.notes << ChartWords::tr("%1: %2").arg(group.label, differenceText(*row.gap));
        }
        ChartGroup &group = chart.groups.last();
        group.rank = rankText(row);
        if (row.lastRank > 0)
            group.before = ChartWords::tr("last year %1").arg(row.lastRank);
    }
    addNotes(ranking, chart);
    QStringList reports;
    for (const RankedRegion &row : ranking.rows) {
        if (ranking.by == RankBy::Gap)
            reports << reportOf(row.target);
    }
    if (ranking.upper)
        reports << reportOf(ranking.by == RankBy::Target ? ranking.upper->target
                                                         : ranking.upper->actual);
    finish(series, chart, reports);
    if (chart.line && chart.range) {
        chart.range->low = std::min(chart.range->low, chart.line->figure);
        chart.range->high = std::max(chart.range->high, chart.line->figure);
    }
    return chart;
}

} // namespace PlanLens

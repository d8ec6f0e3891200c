// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "presenting/chartmodel.h"
#include "presenting/chartrows.h"
#include "presenting/chartwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int ambitionLane = 0;
constexpr int accuracyLane = 1;

QString changeText(const std::optional<FigureDifference> &change)
{
    switch (orderingOf(change)) {
    case Ordering::Higher:
        return QStringLiteral("▲ %1").arg(differenceText(*change));
    case Ordering::Equal:
        return ChartWords::tr("= kept");
    case Ordering::Lower:
        return QStringLiteral("▼ %1").arg(differenceText(*change));
    case Ordering::Open:
        return {};
    }
    Q_UNREACHABLE();
}

ChartCell pointCell(const std::optional<SeriesPoint> &point)
{
    if (!point)
        return {QStringLiteral("—")};
    const Value &value = point->value;
    return {.text = value.figure() ? spacedValue(value) : point->observation().printed.simplified(),
            .tooltip = pointTooltip(*point),
            .anchor = point->observation().anchor};
}

ChartCell differenceCell(const std::optional<FigureDifference> &difference)
{
    if (!difference)
        return {QStringLiteral("—")};
    return {.text = differenceText(*difference), .ordering = orderingOf(difference)};
}

ChartTableRow rowOf(const StyleYear &year)
{
    return {periodLabel(year.year),
            {},
            {pointCell(year.target), pointCell(year.actualBefore), differenceCell(year.ambition),
             pointCell(year.actual), differenceCell(year.accuracy), differenceCell(year.change)}};
}

/// A bar for what one figure is above another; nothing where it is a range.
void addBar(const std::optional<FigureDifference> &difference,
            const std::optional<SeriesPoint> &figure, const std::optional<SeriesPoint> &base,
            int group, int lane, ChartData &chart)
{
    if (!difference || difference->low != difference->high || !figure || !base)
        return;
    const auto &actual = lane == ambitionLane ? base : figure;
    std::optional<ChartPoint> point = toChartPoint(*figure);
    if (!point)
        return;
    point->role = Role::Actual;
    point->kind = MarkKind::Exact;
    point->approximate = false;
    point->estimated = actual->observation().estimated;
    point->low = difference->low;
    point->high = difference->high;
    point->label = differenceText(*difference);
    point->tooltip = ChartWords::tr("%1: %2").arg(chart.lanes.at(lane).name, point->label) +
                     QStringLiteral("\n\n") + pointTooltip(*figure) + QStringLiteral("\n\n") +
                     pointTooltip(*base);
    point->also << base->observation().anchor;
    place({*point}, group, lane, chart);
}

QString subtitleOf(const TargetStyle &style)
{
    QStringList parts{nameOfRegion(style.regionId), ChartWords::tr("target style")};
    if (!style.unit.isEmpty())
        parts << displayUnit(style.unit);
    if (!style.years.isEmpty())
        parts << ChartWords::tr("targets for %1")
                     .arg(periodLabel(
                         {style.years.constFirst().year.from, style.years.constLast().year.to}));
    return parts.join(ChartWords::tr(", "));
}

/// Sources of what the bars are reckoned from, and what has none.
QStringList notesOf(const TargetStyle &style)
{
    QStringList notes{ChartWords::tr(
        "Ambition: the target less the actual of the year before, as it stands now. Accuracy: the "
        "actual less the target.")};
    QStringList open;
    bool limits = false;
    for (const StyleYear &year : style.years) {
        for (const auto &difference : {year.ambition, year.accuracy, year.change})
            limits = limits || (difference && difference->limit != Limit::None);
        if (!year.ambition && !year.accuracy)
            open << periodLabel(year.year);
    }
    if (limits)
        notes << ChartWords::tr("“Lower limit”, “upper limit”: one of both is a bound, of which "
                                "only the limit is compared.");
    if (!open.isEmpty())
        notes << ChartWords::tr("Nothing to compare the target with: %1")
                     .arg(open.join(ChartWords::tr(", ")));
    return notes;
}

} // namespace

ChartData styleChart(const Series &series, const TargetStyle &style)
{
    const ChartLane region = laneOf(series, style.regionId);
    ChartData chart{
        .kind = ChartKind::Style,
        .title = displayName(series.indicator),
        .subtitle = subtitleOf(style),
        .unit = displayUnit(series.unit),
        .lanes = {{QStringLiteral("ambition"), ChartWords::tr("ambition"), region.color},
                  {QStringLiteral("accuracy"), ChartWords::tr("accuracy"), ownColors}}};
    for (int i = 0; i < style.years.size(); ++i) {
        const StyleYear &year = style.years.at(i);
        chart.groups << ChartGroup{.label = periodLabel(year.year),
                                   .under = changeText(year.change)};
        addBar(year.ambition, year.target, year.actualBefore, i, ambitionLane, chart);
        addBar(year.accuracy, year.actual, year.target, i, accuracyLane, chart);
        chart.table.rows << rowOf(year);
    }
    chart.table.heading = ChartWords::tr("Target against that of the year before: %1 raised, %2 "
                                         "kept, %3 lowered")
                              .arg(style.raised)
                              .arg(style.kept)
                              .arg(style.lowered);
    chart.table.higher = style.raised;
    chart.table.equal = style.kept;
    chart.table.lower = style.lowered;
    chart.table.rowHead = ChartWords::tr("Year");
    chart.table.columns = {ChartWords::tr("Target"),   ChartWords::tr("Last actual"),
                           ChartWords::tr("Ambition"), ChartWords::tr("Actual"),
                           ChartWords::tr("Accuracy"), ChartWords::tr("Change of target")};
    chart.notes = notesOf(style);
    QStringList reports;
    for (const StyleYear &year : style.years) {
        for (const auto &point : {year.target, year.actual, year.targetBefore, year.actualBefore})
            reports << (point ? shortReportName(point->source) : QString());
    }
    finish(series, chart, reports);
    return chart;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "presenting/chartmodel.h"
#include "presenting/chartrows.h"
#include "presenting/chartwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

QString orderingText(Ordering ordering)
{
    switch (ordering) {
    case Ordering::Higher:
        return ChartWords::tr("higher");
    case Ordering::Equal:
        return ChartWords::tr("equal");
    case Ordering::Lower:
        return ChartWords::tr("lower");
    case Ordering::Open:
        return ChartWords::tr("not compared");
    }
    Q_UNREACHABLE();
}

/// Places of the table in the order of their codes.
QStringList placesIn(const QList<SharedTarget> &shared)
{
    QStringList places;
    for (const SharedTarget &one : shared)
        places << one.upperId << one.regionId;
    places.removeDuplicates();
    std::sort(places.begin(), places.end(), [](const QString &a, const QString &b) {
        return Regions::shipped().sortKey(a) < Regions::shipped().sortKey(b);
    });
    return places;
}

ChartCell cellOf(const SeriesPoint &point)
{
    const Value &value = point.value;
    return {.text = value.figure() ? spacedValue(value) : point.observation().printed.simplified(),
            .tooltip = pointTooltip(point),
            .anchor = point.observation().anchor};
}

/// Growth first, then other rates, then amounts.
int sortKey(const SharedTarget &one)
{
    return one.isGrowth() ? 0 : one.isRate ? 1 : 2;
}

QList<ChartTableRow> rowsOf(QList<SharedTarget> shared, const QStringList &places)
{
    std::stable_sort(
        shared.begin(), shared.end(),
        [](const SharedTarget &a, const SharedTarget &b) { return sortKey(a) < sortKey(b); });
    QList<ChartTableRow> rows;
    QString shown;
    for (const SharedTarget &one : std::as_const(shared)) {
        if (rows.isEmpty() || shown != one.indicator.id) {
            rows << ChartTableRow{displayName(one.indicator), displayUnit(one.unit),
                                  QList<ChartCell>(places.size())};
            shown = one.indicator.id;
        }
        QList<ChartCell> &cells = rows.last().cells;
        ChartCell &upper = cells[places.indexOf(one.upperId)];
        if (upper.text.isEmpty())
            upper = cellOf(one.upper);
        ChartCell &own = cells[places.indexOf(one.regionId)];
        own = cellOf(one.target);
        if (!one.isRate)
            continue;
        own.ordering = one.ordering();
        own.difference = one.difference ? differenceText(*one.difference) : QString();
        own.tooltip +=
            u'\n' + ChartWords::tr("against %1: %2")
                        .arg(regionNameOf(one.upper.source),
                             one.difference ? own.difference : orderingText(Ordering::Open));
    }
    return rows;
}

QString countsText(const SharedCounts &counts)
{
    return ChartWords::tr("%1 higher, %2 equal, %3 lower")
        .arg(counts.higher)
        .arg(counts.equal)
        .arg(counts.lower);
}

ChartTable tableOf(const QList<SharedTarget> &shared)
{
    if (shared.isEmpty())
        return {};
    const QStringList places = placesIn(shared);
    const SharedCounts growth = growthCountsOf(shared);
    const SharedCounts counts = growth.compared > 0 ? growth : countsOf(shared);
    ChartTable table{.heading =
                         growth.compared > 0
                             ? ChartWords::tr("%n growth target(s) shared with the level above",
                                              nullptr, growth.compared)
                             : ChartWords::tr("%n target(s) shared with the level above", nullptr,
                                              counts.compared),
                     .higher = counts.higher,
                     .equal = counts.equal,
                     .lower = counts.lower,
                     .rowHead = ChartWords::tr("Indicator"),
                     .rows = rowsOf(shared, places)};
    for (const QString &place : places)
        table.columns << nameOfRegion(place);
    return table;
}

QStringList notesOf(const Cascade &cascade, const QList<SharedTarget> &shared)
{
    QStringList notes;
    const bool limits =
        std::any_of(cascade.steps.begin(), cascade.steps.end(),
                    [](const CascadeStep &step) {
                        return step.difference && step.difference->limit != Limit::None;
                    }) ||
        std::any_of(shared.begin(), shared.end(), [](const SharedTarget &one) {
            return one.difference && one.difference->limit != Limit::None;
        });
    if (limits)
        notes << ChartWords::tr(
            "Only figures of one kind are compared; of a bound and a figure only the limit is.");
    QStringList silent;
    for (const QString &region : cascade.silent)
        silent << nameOfRegion(region);
    if (!silent.isEmpty())
        notes << ChartWords::tr("No report of the library states a target: %1")
                     .arg(silent.join(ChartWords::tr(", ")));
    const SharedCounts all = countsOf(shared);
    const SharedCounts growth = growthCountsOf(shared);
    if (growth.compared > 0 && all.compared > growth.compared)
        notes << ChartWords::tr("Other rates and shares, %n: %1", nullptr,
                                all.compared - growth.compared)
                     .arg(countsText({.higher = all.higher - growth.higher,
                                      .equal = all.equal - growth.equal,
                                      .lower = all.lower - growth.lower}));
    QStringList open;
    QStringList bases;
    for (const SharedTarget &one : shared) {
        const QString name = ChartWords::tr("%1 %2").arg(regionNameOf(one.target.source),
                                                         displayName(one.indicator));
        if (one.isRate && one.ordering() == Ordering::Open)
            open << name;
        else if (one.difference && one.difference->otherBasis)
            bases << name;
    }
    if (!open.isEmpty())
        notes << ChartWords::tr("Not to be compared, for words, ranges, opposite bounds or another "
                                "definition: %1")
                     .arg(open.join(ChartWords::tr(", ")));
    if (!bases.isEmpty())
        notes << ChartWords::tr("Compared though one of both names a basis of its own: %1")
                     .arg(bases.join(ChartWords::tr(", ")));
    if (all.amounts > 0)
        notes << ChartWords::tr(
            "%n pair(s) of amounts are not compared: places are of different size.", nullptr,
            all.amounts);
    return notes;
}

QString subtitleOf(const Cascade &cascade)
{
    QStringList parts{ChartWords::tr("cascade")};
    if (!cascade.unit.isEmpty())
        parts << displayUnit(cascade.unit);
    QList<int> levels;
    for (const CascadeStep &step : cascade.steps) {
        if (!levels.contains(step.level))
            levels << step.level;
    }
    parts << ChartWords::tr("targets for %1").arg(periodLabel(cascade.period))
          << ChartWords::tr("%n level(s) of government", nullptr, int(levels.size()));
    return parts.join(ChartWords::tr(", "));
}

void addStep(const Series &series, const Cascade &cascade, int index, ChartData &chart)
{
    const CascadeStep &step = cascade.steps.at(index);
    chart.lanes << laneOf(series, step.regionId);
    chart.groups << ChartGroup{chart.lanes.constLast().name, {}, {}};
    QList<StandingPoint> standing{{.point = &step.target}};
    for (const SeriesPoint &other : step.disagreeing)
        standing << StandingPoint{.point = &other, .standing = Standing::Disputed};
    chart.notes << notesOn(standing, chart.lanes.constLast().name);
    std::optional<ChartPoint> point = toChartPoint(step.target);
    if (!point)
        return;
    point->disputed = !step.disagreeing.isEmpty();
    if (step.upper >= 0) {
        const CascadeStep &upper = cascade.steps.at(step.upper);
        const QString difference = step.difference ? differenceText(*step.difference) : QString();
        point->tooltip +=
            u'\n' + ChartWords::tr("against %1: %2")
                        .arg(regionNameOf(upper.target.source),
                             step.difference ? difference : orderingText(Ordering::Open));
        chart.steps << ChartStep{.group = index,
                                 .ground = upper.target.value.figure().value_or(0),
                                 .difference = difference,
                                 .ordering = orderingOf(step.difference),
                                 .limit = step.difference && step.difference->limit != Limit::None};
    }
    place({*point}, index, index, chart);
}

} // namespace

ChartData cascadeChart(const Series &series, const Cascade &cascade,
                       const QList<SharedTarget> &shared)
{
    ChartData chart{.kind = ChartKind::Cascade,
                    .title = displayName(series.indicator),
                    .subtitle = subtitleOf(cascade),
                    .unit = displayUnit(series.unit)};
    for (int i = 0; i < cascade.steps.size(); ++i)
        addStep(series, cascade, i, chart);
    chart.table = tableOf(shared);
    chart.notes << notesOf(cascade, shared);
    QStringList reports;
    for (const SharedTarget &one : shared)
        reports << shortReportName(one.target.source) << shortReportName(one.upper.source);
    finish(series, chart, reports);
    return chart;
}

} // namespace PlanLens

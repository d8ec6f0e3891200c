// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartpaths.h"

#include "presenting/chartrows.h"
#include "presenting/chartwords.h"
#include "report/reportkinds.h"
#include "targets/figuredifference.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int fewestYears = 2;
constexpr int fewestUnsaid = 3; ///< where the report does not say what years it plans

bool isOfOneReport(const SeriesPoint &one, const SeriesPoint &other)
{
    return one.source.reportKey == other.source.reportKey &&
           regionIdOf(one.source) == regionIdOf(other.source);
}

/// The last actual before a target that its row of a table states; null where none does.
const SeriesPoint *baseInRow(const Series &series, const SeriesPoint &target)
{
    const Observation &end = target.observation();
    const SeriesPoint *base = nullptr;
    for (const SeriesPoint &point : series.points) {
        const Observation &one = point.observation();
        const bool besideIt = one.origin == Origin::Table && end.origin == Origin::Table &&
                              one.table == end.table && one.row == end.row &&
                              isOfOneReport(point, target);
        if (besideIt && one.role == Role::Actual && one.period.isYear() &&
            one.period.to < end.period.to && (!base || base->period().to < one.period.to))
            base = &point;
    }
    return base;
}

/// Null for a target of a plan of one year, as most are.
const SeriesPoint *baseOf(const Series &series, const PointTable &table, const SeriesPoint &target)
{
    const int plan = target.source.planYear;
    if (plan == 0) {
        const SeriesPoint *base = baseInRow(series, target);
        const bool isLong = base && target.period().to - base->period().to >= fewestUnsaid;
        return isLong ? base : nullptr;
    }
    const QString title = QString(target.source.reportTitle).remove(u' ');
    if (target.period().to <= plan || kindOfTitle(title) != ReportKind::Outline)
        return nullptr;
    const SeriesPoint *base = baseInRow(series, target);
    return base ? base
                : table.current(regionIdOf(target.source), Period::year(plan - 1), Role::Actual);
}

/// A target for a year between, after which the way may be another one.
bool isParted(const Series &series, const SeriesPoint &base, const SeriesPoint &target)
{
    return std::any_of(series.points.begin(), series.points.end(), [&](const SeriesPoint &point) {
        return point.role() == Role::Target && point.period().isYear() &&
               point.period().to > base.period().to && point.period().to < target.period().to &&
               isOfOneReport(point, target);
    });
}

/// Both plain figures of one kind: growth has no way from one rate to another.
bool canBeJoined(const SeriesPoint &base, const SeriesPoint &target)
{
    const Measure measure = target.observation().measure;
    if (measure != base.observation().measure ||
        (measure != Measure::Level && measure != Measure::Share) ||
        target.period().to - base.period().to < fewestYears)
        return false;
    const auto plain = [](const SeriesPoint &point) {
        return point.value.kind != ValueKind::Change && !point.value.isRange() &&
               point.value.relation.value_or(Relation::Equal) == Relation::Equal;
    };
    return plain(base) && plain(target) && differenceOnOneBasis(target, base).has_value();
}

/// The point that a chart draws for a target; null where it draws none.
ChartPoint *drawnPoint(const SeriesPoint &target, int group, int lane, ChartData &chart)
{
    for (ChartPoint &point : chart.points) {
        if (point.group == group && point.lane == lane && point.role == Role::Target &&
            !point.isSpan() && point.cites(target.observation().anchor))
            return &point;
    }
    return nullptr;
}

bool addPath(const SeriesPoint &base, const SeriesPoint &target, const QList<Period> &years,
             int lane, ChartData &chart)
{
    const int from = int(years.indexOf(base.period()));
    const int to = int(years.indexOf(target.period()));
    ChartPoint *point = drawnPoint(target, to, lane, chart);
    if (from < 0 || !point)
        return false;
    const ChartPath path{.group = from,
                         .lastGroup = to,
                         .lane = lane,
                         .from = base.value.figure().value_or(0),
                         .to = target.value.figure().value_or(0)};
    const int plan = target.source.planYear;
    const Period span{plan > 0 ? plan : base.period().to + 1, target.period().to};
    point->label = ChartWords::tr("%1 (plan for %2)").arg(point->label, periodLabel(span));
    chart.paths << path;
    if (chart.range) {
        chart.range->low = std::min({chart.range->low, path.from, path.to});
        chart.range->high = std::max({chart.range->high, path.from, path.to});
    }
    return true;
}

} // namespace

void addPaths(const Series &series, const PointTable &table, const QList<Period> &years,
              ChartData &chart)
{
    for (int lane = 0; lane < chart.lanes.size(); ++lane) {
        for (const Period &year : years) {
            const auto standing = table.standing(chart.lanes.at(lane).id, year, Role::Target);
            // What another report says of the same plan would be the same path once more.
            for (const StandingPoint &one : standing) {
                const SeriesPoint *base = baseOf(series, table, *one.point);
                if (base && canBeJoined(*base, *one.point) &&
                    !isParted(series, *base, *one.point) &&
                    addPath(*base, *one.point, years, lane, chart))
                    break;
            }
        }
    }
}

} // namespace PlanLens

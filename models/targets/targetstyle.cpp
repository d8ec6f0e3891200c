// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/targetstyle.h"

#include "series/standingtable.h"

#include <algorithm>

namespace PlanLens {

namespace {

std::optional<SeriesPoint> copied(const SeriesPoint *point)
{
    return point ? std::optional(*point) : std::nullopt;
}

std::optional<FigureDifference> difference(const std::optional<SeriesPoint> &figure,
                                           const std::optional<SeriesPoint> &base)
{
    return figure && base ? differenceOf(*figure, *base) : std::nullopt;
}

QList<Period> yearsWithTarget(const Series &series, const QString &region)
{
    QList<Period> years;
    for (const SeriesPoint &point : series.points) {
        if (point.role() == Role::Target && point.period().isYear() &&
            point.value.kind != ValueKind::Blank && regionIdOf(point.source) == region &&
            !years.contains(point.period()))
            years << point.period();
    }
    std::sort(years.begin(), years.end());
    return years;
}

} // namespace

QStringList regionsWithTarget(const Series &series)
{
    QStringList regions;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (point.role() == Role::Target && point.period().isYear() &&
            point.value.kind != ValueKind::Blank && !regions.contains(id))
            regions << id;
    }
    return regions;
}

TargetStyle targetStyleOf(const Series &series, const QString &region)
{
    const QString shown = region.isEmpty() ? regionsWithTarget(series).value(0) : region;
    TargetStyle style{.indicator = series.indicator, .unit = series.unit, .regionId = shown};
    const StandingTable table(series);
    for (const Period &year : yearsWithTarget(series, shown)) {
        const Period before = Period::year(year.from - 1);
        StyleYear one{.year = year,
                      .target = copied(table.current(shown, year, Role::Target)),
                      .actual = copied(table.current(shown, year, Role::Actual)),
                      .targetBefore = copied(table.current(shown, before, Role::Target)),
                      .actualBefore = copied(table.current(shown, before, Role::Actual))};
        one.ambition = difference(one.target, one.actualBefore);
        one.accuracy = difference(one.actual, one.target);
        one.change = difference(one.target, one.targetBefore);
        const Ordering ordering = orderingOf(one.change);
        style.raised += ordering == Ordering::Higher ? 1 : 0;
        style.kept += ordering == Ordering::Equal ? 1 : 0;
        style.lowered += ordering == Ordering::Lower ? 1 : 0;
        style.years << one;
    }
    return style;
}

} // namespace PlanLens

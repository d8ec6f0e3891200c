// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/cascade.h"

#include "catalogue/regions.h"
#include "series/standingtable.h"

#include <algorithm>

namespace PlanLens {

QStringList placesAround(const QString &region)
{
    const Regions &places = Regions::shipped();
    QStringList around;
    const Region *place = places.find(region);
    while (place && !place->parent.isEmpty() && !around.contains(place->parent)) {
        around << place->parent;
        place = places.find(place->parent);
    }
    return around;
}

/// From the country down: districts follow their city.
static void sortByPlace(QStringList &regions)
{
    const Regions &places = Regions::shipped();
    std::stable_sort(regions.begin(), regions.end(), [&](const QString &a, const QString &b) {
        return places.sortKey(a) < places.sortKey(b);
    });
}

QStringList withPlacesAround(const QStringList &regions)
{
    QStringList all = regions;
    for (const QString &region : regions)
        all += placesAround(region);
    all.removeDuplicates();
    sortByPlace(all);
    return all;
}

static QStringList regionsWithTargets(const Series &series, const Period &period)
{
    QStringList regions;
    for (const SeriesPoint &point : series.points) {
        if (point.role() == Role::Target && point.period() == period)
            regions << regionIdOf(point.source);
    }
    regions.removeDuplicates();
    sortByPlace(regions);
    return regions;
}

static bool saysSomething(const Value &value)
{
    return value.kind != ValueKind::Blank && value.kind != ValueKind::NotSet &&
           value.kind != ValueKind::Deferred;
}

static int upperOf(const QList<CascadeStep> &steps, const QString &region)
{
    for (const QString &around : placesAround(region)) {
        for (int i = 0; i < steps.size(); ++i) {
            if (steps.at(i).regionId == around && steps.at(i).target.value.figure())
                return i;
        }
    }
    return -1;
}

Cascade cascadeOf(const Series &series, const QStringList &regions, const Period &period)
{
    Cascade cascade{.indicator = series.indicator, .unit = series.unit, .period = period};
    const StandingTable table(series);
    const QStringList wanted =
        regions.isEmpty() ? regionsWithTargets(series, period) : withPlacesAround(regions);
    for (const QString &region : wanted) {
        const QList<StandingPoint> standing = table.standing(region, period, Role::Target);
        if (standing.isEmpty() || !saysSomething(standing.constFirst().point->value)) {
            cascade.silent << region;
            continue;
        }
        const Region *place = Regions::shipped().find(region);
        CascadeStep step{.regionId = region,
                         .level = place ? Regions::level(*place) : 3,
                         .target = *standing.constFirst().point};
        for (const StandingPoint &other : standing) {
            if (other.standing == Standing::Disputed)
                step.disagreeing << *other.point;
        }
        step.upper = upperOf(cascade.steps, region);
        if (step.upper >= 0)
            step.difference = differenceOf(step.target, cascade.steps.at(step.upper).target);
        cascade.steps << step;
    }
    return cascade;
}

QList<Period> cascadePeriods(const Series &series)
{
    QList<Period> periods;
    for (const SeriesPoint &point : series.points) {
        if (point.role() == Role::Target && point.period().isYear() && saysSomething(point.value) &&
            !periods.contains(point.period()))
            periods << point.period();
    }
    std::sort(periods.begin(), periods.end());
    return periods;
}

std::optional<Period> defaultCascadePeriod(const Series &series, const QStringList &regions)
{
    const QList<Period> periods = cascadePeriods(series);
    std::optional<Period> last;
    for (auto period = periods.crbegin(); period != periods.crend(); ++period) {
        const Cascade cascade = cascadeOf(series, regions, *period);
        if (std::any_of(cascade.steps.begin(), cascade.steps.end(),
                        [](const CascadeStep &step) { return step.difference.has_value(); }))
            return *period;
        if (!last && !cascade.steps.isEmpty())
            last = *period;
    }
    return last;
}

} // namespace PlanLens

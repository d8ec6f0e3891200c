// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/sharedtargets.h"

#include "targets/cascade.h"

namespace PlanLens {

static bool isRate(const Series &series, const SeriesPoint &point)
{
    const Measure measure = series.indicator.measure;
    return measure == Measure::Growth || measure == Measure::Share ||
           point.value.kind == ValueKind::Ratio || series.unit == u"%" || series.unit == u"‰";
}

QList<SharedTarget> sharedTargets(const QList<Series> &indicators, const QStringList &regions,
                                  const Period &period)
{
    QList<SharedTarget> shared;
    for (const Series &series : indicators) {
        const Cascade cascade = cascadeOf(series, regions, period);
        for (const CascadeStep &step : cascade.steps) {
            const bool wanted = regions.isEmpty() || regions.contains(step.regionId);
            if (!wanted || step.upper < 0)
                continue;
            const CascadeStep &upper = cascade.steps.at(step.upper);
            SharedTarget one{.indicator = series.indicator,
                             .unit = series.unit,
                             .regionId = step.regionId,
                             .upperId = upper.regionId,
                             .target = step.target,
                             .upper = upper.target,
                             .isRate = isRate(series, step.target)};
            if (one.isRate)
                one.difference = step.difference;
            shared << one;
        }
    }
    return shared;
}

static void count(const SharedTarget &one, SharedCounts &counts)
{
    if (!one.isRate) {
        ++counts.amounts;
        return;
    }
    switch (one.ordering()) {
    case Ordering::Higher:
        ++counts.higher;
        break;
    case Ordering::Equal:
        ++counts.equal;
        break;
    case Ordering::Lower:
        ++counts.lower;
        break;
    case Ordering::Open:
        ++counts.open;
        return;
    }
    ++counts.compared;
}

SharedCounts countsOf(const QList<SharedTarget> &shared)
{
    SharedCounts counts;
    for (const SharedTarget &one : shared)
        count(one, counts);
    return counts;
}

SharedCounts growthCountsOf(const QList<SharedTarget> &shared)
{
    SharedCounts counts;
    for (const SharedTarget &one : shared) {
        if (one.isGrowth())
            count(one, counts);
    }
    return counts;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartbar.h"

namespace PlanLens {

BarLook lookOf(const ChartPoint &point)
{
    if (point.superseded)
        return BarLook::Superseded;
    return point.estimated ? BarLook::Estimated : BarLook::Final;
}

QList<const ChartPoint *> besideEachOther(const ChartData &data, const ChartPoint &point)
{
    if (!point.disputed || point.isSpan())
        return {&point};
    QList<const ChartPoint *> same;
    for (const ChartPoint &other : data.points) {
        if (other.disputed && other.group == point.group && other.lane == point.lane &&
            other.role == point.role && !other.isSpan())
            same.append(&other);
    }
    return same;
}

} // namespace PlanLens

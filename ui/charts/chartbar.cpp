// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartbar.h"

namespace PlanLens {

BarLook lookOf(const ChartPoint &point)
{
    if (point.superseded)
        return BarLook::Superseded;
    return point.estimated ? BarLook::Estimated : BarLook::Final;
}

SharedPlaces::SharedPlaces(const QList<ChartPoint> &points)
{
    for (const ChartPoint &point : points) {
        if (point.disputed && !point.isSpan())
            m_points[{point.group, point.lane, point.role}].append(&point);
    }
}

QList<const ChartPoint *> SharedPlaces::of(const ChartPoint &point) const
{
    if (!point.disputed || point.isSpan())
        return {&point};
    return m_points.value({point.group, point.lane, point.role});
}

} // namespace PlanLens

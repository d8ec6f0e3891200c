// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartpoints.h"
#include "presenting/charttext.h"
#include "series/standingtable.h"

namespace PlanLens {

/// The points of a series as charts draw them.
class PointTable : public StandingTable
{
public:
    using StandingTable::StandingTable;

    QList<const SeriesPoint *> stated(const QString &region, const Period &period, Role role) const
    {
        QList<const SeriesPoint *> points;
        for (const StandingPoint &one : standing(region, period, role))
            points.append(one.point);
        return points;
    }
    QList<ChartPoint> at(const QString &region, const Period &period, Role role) const
    {
        return settle(standing(region, period, role));
    }
};

} // namespace PlanLens

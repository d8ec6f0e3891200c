// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartpoints.h"
#include "presenting/charttext.h"
#include "series/series.h"

#include <QHash>

namespace PlanLens {

/// The points of a series by region, period and role; empty cells are none. Points into the series:
/// it must live longer.
class PointTable
{
public:
    explicit PointTable(const Series &series)
    {
        for (const SeriesPoint &point : series.points) {
            if (point.value.kind == ValueKind::Blank)
                continue;
            m_points[key(regionIdOf(point.source), point.period(), point.role())].append(&point);
        }
    }

    /// All that reports state, that which stands first; see series/vintages.h.
    QList<StandingPoint> standing(const QString &region, const Period &period, Role role) const
    {
        return inOrderOfStanding(m_points.value(key(region, period, role)));
    }
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

private:
    static QString key(const QString &region, const Period &period, Role role)
    {
        return region + QLatin1Char('|') + period.toString() + QLatin1Char('|') +
               QString::number(int(role));
    }
    QHash<QString, QList<const SeriesPoint *>> m_points;
};

} // namespace PlanLens

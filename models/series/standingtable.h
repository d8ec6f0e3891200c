// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "series/vintages.h"

#include <QHash>
#include <QString>

namespace PlanLens {

/// Id of the region that a figure is about.
inline QString regionIdOf(const StatedObservation &stated)
{
    const QString &id = stated.observation.regionId;
    return id.isEmpty() ? stated.regionId : id;
}

/// The points of a series by region, period and role; empty cells are none. Points into the series:
/// it must live longer.
class StandingTable
{
public:
    explicit StandingTable(const Series &series)
    {
        for (const SeriesPoint &point : series.points) {
            if (point.value.kind == ValueKind::Blank)
                continue;
            m_points[key(regionIdOf(point.source), point.period(), point.role())].append(&point);
        }
    }

    /// All that reports state, that which stands first; see vintages.h.
    QList<StandingPoint> standing(const QString &region, const Period &period, Role role) const
    {
        return inOrderOfStanding(m_points.value(key(region, period, role)));
    }
    /// What stands; null where nothing is stated.
    const SeriesPoint *current(const QString &region, const Period &period, Role role) const
    {
        const QList<StandingPoint> points = standing(region, period, role);
        return points.isEmpty() ? nullptr : points.constFirst().point;
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

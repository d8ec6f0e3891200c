// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"

#include <QList>
#include <QMap>

#include <tuple>

namespace PlanLens {

/// How the bar of an actual is filled, by what the reports say of it.
enum class BarLook { Final, Estimated, Superseded };

BarLook lookOf(const ChartPoint &point);

/// The figures of a chart that disagree, by place: they share its room.
class SharedPlaces
{
public:
    /// Of the chart's own points, which it refers to.
    explicit SharedPlaces(const QList<ChartPoint> &points);
    /// The figures at the place of one; the point alone where none disagrees with it.
    QList<const ChartPoint *> of(const ChartPoint &point) const;

private:
    QMap<std::tuple<int, int, Role>, QList<const ChartPoint *>> m_points; ///< group, lane, role
};

/// The bar of an actual: from zero to its figure, over a stretch of the axis of groups.
struct ChartBar
{
    int lane = 0;
    BarLook look = BarLook::Final;
    double from = 0; ///< in groups: 0 is the middle of the first one, 0.5 its end
    double to = 0;
    double figure = 0; ///< in the chart's unit
};

} // namespace PlanLens

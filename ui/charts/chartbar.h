// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"

#include <QList>

namespace PlanLens {

/// How the bar of an actual is filled, by what the reports say of it.
enum class BarLook { Final, Estimated, Superseded };

BarLook lookOf(const ChartPoint &point);

/// The figures of one place that disagree, which share its room; the point alone where none does.
QList<const ChartPoint *> besideEachOther(const ChartData &data, const ChartPoint &point);

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

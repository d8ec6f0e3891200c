// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"

namespace PlanLens {

/// Size of the table under a chart; none where it has none.
QSizeF leastTable(const ChartData &data, int fontPixels);
/// Fills the stage's area with the table of its data.
void layOutTable(const ChartStage &stage);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"

#include <QList>

namespace PlanLens {

/// Round numbers, evenly apart, the first at or below and the last at or above the range.
///
/// `most` is the number of ticks there is room for, at least 2. A range without extent gets one.
QList<double> niceTicks(const ChartRange &range, int most);

} // namespace PlanLens

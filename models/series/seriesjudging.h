// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace PlanLens {

/// Gives each actual its verdict against the target of the same region and period; actuals without
/// any stated target get none.
void judgeActuals(QList<SeriesPoint> &points, Direction direction);

} // namespace PlanLens

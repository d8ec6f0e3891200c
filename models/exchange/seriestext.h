// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QByteArray>

namespace PlanLens {

/// A series as a comparison for a terminal, in UTF-8: the indicator and its unit, then a line for
/// each region and period with target, actual, verdict and the places that say so.
QByteArray seriesText(const Series &series);

} // namespace PlanLens

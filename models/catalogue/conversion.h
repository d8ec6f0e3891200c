// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/indicator.h"
#include "figures/observation.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// The value of an observation in `unit`, for a series of `indicator`. Words stay as they are.
///
/// Nothing where the figure cannot be brought to the unit: another dimension, a unit that is
/// printed nowhere, 正增长 where amounts are charted, or a comparison where a level is. A change
/// keeps its kind, so that nobody takes 0.5 percentage points for a level.
std::optional<Value> inUnit(const Observation &observation, const Indicator &indicator,
                            const QString &unit);

/// The unit that a figure is in: its own, or that of its row. Empty where none is printed.
QString unitOf(const Observation &observation);

/// number × factor without the rounding noise of binary fractions: 9014 × 0.0001 is 0.9014.
double scaled(double number, double factor);

} // namespace PlanLens

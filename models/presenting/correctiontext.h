// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>

namespace PlanLens {

/// “corrected by wang, 2026-11-21: value, unit”, “made a figure by wang, 2026-11-21”: what is said
/// of a figure that a person put right or made; empty for others. The day is the person's own, and
/// where nobody's name was noted, none is said. With the figure as it was read each field says what
/// it was before, but for the value, which the report prints, and the indicator.
QString correctionText(const Observation &observation, const Observation *asRead = nullptr);

} // namespace PlanLens

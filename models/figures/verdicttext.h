// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>

namespace PlanLens {

/// The word for people: met, missed, …
QString verdictText(Verdict verdict);
/// ●, ▲, ◇, –, ≠: the sign that goes with a verdict, on screen and on paper.
QString verdictSymbol(Verdict verdict);

} // namespace PlanLens

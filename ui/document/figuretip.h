#pragma once

#include "indicators/observation.h"
#include "style/theme.h"

#include <QString>

namespace PlanLens {

/// What is said about a figure when the pointer rests on it: name, printed text, period, role and
/// verdict. Rich text.
QString figureTip(const Observation &observation, const Theme &theme);

} // namespace PlanLens

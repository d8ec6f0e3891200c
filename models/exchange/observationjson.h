#pragma once

#include "indicators/observation.h"

#include <QJsonObject>

namespace PlanLens {

/// One figure as the command line's JSON has it, in `extract` and in `compare`. Beyond the promised
/// keys its value has a `note`.
QJsonObject observationJson(const Observation &observation);

} // namespace PlanLens

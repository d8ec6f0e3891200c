// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QJsonObject>

namespace PlanLens {

class Report;

/// One figure as the command line's JSON has it, in `extract` and in `compare`. Beyond the promised
/// keys its value has a `note`.
QJsonObject observationJson(const Observation &observation);

/// By which rule and which words a figure was read: `{"name", "words": [{"text", "class"}, …]}`;
/// null where that is not known, as of a figure out of a library.
QJsonValue explanationJson(const Observation &observation, const Report &report);

/// Who put a figure right, when, and what of it; null where it is as read.
QJsonValue correctionJson(const std::optional<CorrectionMark> &corrected);

} // namespace PlanLens

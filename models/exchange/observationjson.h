// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonwriter.h"
#include "figures/observation.h"

#include <functional>

namespace PlanLens {

class Report;

/// One figure as the command line's JSON has it, in `extract` and in `compare`. Beyond the promised
/// keys its value has a `note`. `more` may write further members.
void writeObservation(JsonWriter &json, const Observation &observation,
                      const std::function<void()> &more = {});

/// By which rule and which words a figure was read: `{"name", "words": [{"text", "class"}, …]}`;
/// null where that is not known, as of a figure out of a library.
void writeExplanation(JsonWriter &json, const Observation &observation, const Report &report);

/// Who put a figure right, when, and what of it; null where it is as read.
void writeCorrection(JsonWriter &json, const std::optional<CorrectionMark> &corrected);

} // namespace PlanLens

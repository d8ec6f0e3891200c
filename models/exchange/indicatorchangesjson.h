// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorchanges.h"
#include "exchange/jsonwriter.h"

namespace PlanLens {

/// Row by row: `{"status", "left": {…}, "right": {…}}`, with the target that a report sets for the
/// indicator, its actual where it sets none, or null where its list does not hold the indicator.
///
/// Beyond that each row has `changes` (all that is true of it), `reason`, `name`, `unit`, `change`
/// (the later target less the former, in `unit`), `leftActual`, `rightActual`, and `restated` where
/// the left or right target is known from the other report, which looks back on it.
void writeIndicators(JsonWriter &json, const IndicatorComparison &comparison);

} // namespace PlanLens

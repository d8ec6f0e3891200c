// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "heads/column.h"

namespace PlanLens {

/// 上半年生产总值增速 and 2023年粮食产量: the name of a row says of when its figures are. Where its
/// year is another than that of the column, they are words.
void settleNamedTime(Observation &o, const Column &column);

} // namespace PlanLens

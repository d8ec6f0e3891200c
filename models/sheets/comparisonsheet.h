// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/comparison.h"
#include "sheets/sheettemplates.h"

namespace PlanLens {

/// Two reports: every indicator's target in the former, in the later and what changed; then the
/// phrases that came, went or grew, the most changed first; then the words of degree that changed.
SheetContent comparisonSheet(const ReportComparison &comparison, const SheetOptions &options = {});

} // namespace PlanLens

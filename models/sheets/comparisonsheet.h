// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/comparison.h"
#include "sheets/sheettemplates.h"

namespace PlanLens {

/// Two reports: of every indicator the targets of both and how they differ, the actuals of both and
/// how they differ, both verdicts, and in words what changed; then the phrases that came, went or
/// grew, the most changed first; then the words of degree that changed.
SheetContent comparisonSheet(const ReportComparison &comparison, const SheetOptions &options = {});

} // namespace PlanLens

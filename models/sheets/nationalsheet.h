// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/nationaldata.h"
#include "sheets/sheettemplates.h"

namespace PlanLens {

/// Regions by indicators: this year's target, last year's target, actual and verdict, the change;
/// under it mean, median and mean by GDP, and how many went up; a second table with the means under
/// the other rules for bounds and ranges. Remarks name the regions without a figure.
SheetContent nationalSheet(const NationalData &data, const SheetOptions &options = {});

} // namespace PlanLens

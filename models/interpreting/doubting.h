// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

namespace PlanLens {

/// Of a report that was recognised in pictures of its pages: marks the figures that stand in text
/// of low confidence, or in a table under a year or other number of low confidence, and lists them
/// as problems. What the report itself says of such a figure (是/否) is left out.
void markDoubtful(const Report &report, Interpretation &interpretation);

} // namespace PlanLens

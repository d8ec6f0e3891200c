// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/comparison.h"

#include <QString>

namespace PlanLens {

/// For a terminal: the two titles, how many blocks are unchanged, changed, moved …, and a line for
/// each block that is not the same: status, lines on both sides, how alike they are, how they
/// begin.
QString comparisonText(const ReportComparison &comparison);

/// `3 changed · 1 moved · …`, without what does not occur.
QString statusCounts(const Alignment &alignment);

} // namespace PlanLens

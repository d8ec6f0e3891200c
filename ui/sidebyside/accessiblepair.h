// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/columns.h"

namespace PlanLens {

/// Has comparisons side by side say to screen readers what they show: as a table of what the left
/// report says, what became of it and what the right one says, and as text. For the application,
/// however often it is called.
void speakComparisons();

/// Which part of the view, as screen readers have it, is a side of a line.
int partOfLine(int line, PairSide side);

} // namespace PlanLens

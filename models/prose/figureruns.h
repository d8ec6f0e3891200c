// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"

namespace PlanLens {

// Figures with nothing but separators and bounds between them: they share what stands before the
// first. 2.6万户7.7万人, 17条约353公里.

/// The first figure at or after a place.
std::size_t firstFigureFrom(const std::vector<Figure> &figures, int place);
/// The last figure of the run that starts with `first`.
std::size_t lastOfRun(const ClauseView &view, std::size_t first);

/// 17条约353公里, 5户超100亿元: the words between figures are bounds of the one after them.
void takeBoundsBetween(const ClauseView &view, std::vector<Figure> &figures, std::size_t first,
                       std::size_t last);

/// 迈上3个万亿元台阶: how many marks were passed, no amount of what passed them. The place after
/// them; 0 where there are none.
int endOfMarks(const ClauseView &view, std::size_t index);

/// 80%、87%以上, 10.6万、3.3万平方公里: what stands after the last figure holds for those before
/// it.
void shareSuffix(std::vector<Figure> &figures, std::size_t first, std::size_t last);

} // namespace PlanLens

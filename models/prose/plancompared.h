// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/clauseview.h"

namespace PlanLens {

// 比“十五”计划目标30亿元超过7亿元, 比年初计划4亿元多1亿元: a plan whose figure is told, and how far
// from it the outcome is.

/// Whether a figure is such a plan.
bool isPlanCompared(const ClauseView &view, std::size_t index);
/// Has the phrase of a figure say that it is such a plan, or how far from the one before it is.
void takePlanCompared(const ClauseView &view, std::size_t index, ClaimPhrase &phrase);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"

namespace PlanLens {

/// How a figure is claimed, as far as rules tell claims apart.
struct ClaimForm
{
    Predicate predicate = Predicate::None;
    FigureKind kind = FigureKind::None;
    bool counted = false; ///< the noun stands after the figure
    bool named = false;   ///< the phrase names a subject or a verb of its own
    bool acts = false;    ///< the name starts with a verb
    bool listed = false;  ///< one of several figures that are given out one by one
    bool shared = false;  ///< one figure that is claimed of several subjects
    bool follows = false; ///< goes on with the list of the figure before it
    bool bounded = false; ///< a bound is all that is said: 超过500亿元
    bool origin = false;  ///< what a change starts from
};

/// A rule of claims: its name, and the form that it reads. resources/language/claimrules.tsv has
/// sentences of each.
struct ClaimRule
{
    const char *name = nullptr;
    bool (*reads)(const ClaimForm &form) = nullptr;
};

/// The rules in the order in which they are asked.
const std::vector<ClaimRule> &claimRules();

/// The first rule that reads a claim of this form; the last reads any.
const ClaimRule &ruleOf(const ClaimForm &form);

} // namespace PlanLens

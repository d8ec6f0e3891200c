// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/claimphrase.h"

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

/// A rule of claims: its name, the form that it reads, and a sentence that it reads.
struct ClaimRule
{
    const char *name = nullptr;
    bool (*reads)(const ClaimForm &form) = nullptr;
    const char16_t *example = nullptr; ///< a sentence
    const char16_t *quote = nullptr;   ///< what it reads there
    const char16_t *counter = nullptr; ///< a sentence that looks like it and is another rule's
};

/// The rules in the order in which they are asked.
const std::vector<ClaimRule> &claimRules();

/// The first rule that reads a claim of this form; the last reads any.
const ClaimRule &ruleOf(const ClaimForm &form);

} // namespace PlanLens

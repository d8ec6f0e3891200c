// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "figures/period.h"

namespace PlanLens {

/// What a passage is about unless a sentence says otherwise.
struct Scope
{
    Role role = Role::Actual;
    Period period; ///< not valid where neither text nor report tells

    static Scope actual(const Period &period) { return {Role::Actual, period}; }
    static Scope target(const Period &period) { return {Role::Target, period}; }
    bool isLong() const { return period.isSpan(); }
    bool operator==(const Scope &) const = default;
};

} // namespace PlanLens

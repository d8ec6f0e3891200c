// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparedindicator.h"

#include <algorithm>

namespace PlanLens {

std::optional<IndicatorChange> ComparedIndicator::change() const
{
    for (const IndicatorChange change : allIndicatorChanges()) {
        if (changes.testFlag(change))
            return change;
    }
    return {};
}

std::optional<Role> ComparedIndicator::comparedRole() const
{
    if (!left() || !right())
        return {};
    if (left()->target && right()->target)
        return Role::Target;
    return left()->actual && right()->actual ? std::optional(Role::Actual) : std::nullopt;
}

std::optional<Observation> ComparedIndicator::figure(int side) const
{
    const auto &entry = sides.at(side);
    if (!entry)
        return {};
    const bool isBoth = !(changes & (IndicatorChange::Added | IndicatorChange::Removed));
    if (isBoth && comparedRole() == Role::Actual)
        return entry->actual;
    return entry->target ? entry->target : entry->actual;
}

const IndicatorEntry &ComparedIndicator::named() const
{
    const auto found =
        std::find_if(sides.crbegin(), sides.crend(), [](const auto &side) { return bool(side); });
    Q_ASSERT(found != sides.crend()); // a row without any side is never made
    return **found;
}

} // namespace PlanLens

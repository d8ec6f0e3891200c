// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparedindicator.h"

#include "catalogue/conversion.h"
#include "figures/units.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isNumber(const std::optional<Observation> &figure)
{
    return figure && figure->value.isNumeric();
}

} // namespace

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

std::optional<double> ComparedIndicator::by(Role role) const
{
    const bool planned = role == Role::Target;
    const TargetDifference &told = planned ? difference : actuals;
    if (!told.by || (planned && comparedRole() != Role::Target))
        return {};
    const Observation &later = planned ? *right()->target : *right()->actual;
    const QString from = unitOf(later);
    const auto factor = from.isEmpty() ? std::optional(1.0) : conversion(from, unit());
    return factor ? std::optional(scaled(*told.by, *factor)) : std::nullopt;
}

QString ComparedIndicator::unit() const
{
    for (auto side = sides.crbegin(); side != sides.crend(); ++side) {
        if (!*side)
            continue;
        for (const auto *figure : {&(*side)->target, &(*side)->actual}) {
            if (isNumber(*figure) && !(*figure)->unit.isEmpty())
                return (*figure)->unit;
        }
    }
    return named().unit;
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

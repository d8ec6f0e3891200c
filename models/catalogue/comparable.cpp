// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/comparable.h"

#include "catalogue/conversion.h"
#include "figures/prices.h"
#include "figures/units.h"
#include "text/workpoint.h"

namespace PlanLens {

namespace {

/// What an indicator that the catalogue does not know is measured in.
Indicator unlisted(const Observation &observation)
{
    Indicator indicator;
    indicator.measure = observation.measure;
    indicator.unit = unitOf(observation);
    indicator.direction = Direction::None;
    return indicator;
}

/// The last digit that a figure prints, brought to another unit with it: 105.28亿元 prints hundreds
/// of 万元. 0 where it stays in its own, and shows it.
double lastDigitIn(const QString &unit, const Observation &observation)
{
    if (observation.unit == unit && observation.value.unit.isEmpty())
        return 0; // by far the most
    const auto factor = conversion(unitOf(observation), unit);
    const auto figure = observation.value.figure();
    return factor && figure && *factor != 1 ? scaled(lastDigit(*figure), *factor) : 0;
}

} // namespace

std::optional<ComparablePair> comparable(const Observation &left, const Observation &right,
                                         const Catalogue &catalogue)
{
    workPoint();
    const Indicator *known =
        left.indicator == right.indicator ? catalogue.find(left.indicator) : nullptr;
    // An index is often printed without a unit; as a rate it is in percent like its kin.
    if (known && known->indexBase > 0 && (unitOf(left).isEmpty() || unitOf(right).isEmpty()))
        return ComparablePair{
            inRateForm(*known, left.value), inRateForm(*known, right.value), known->unit, {}};
    const Indicator indicator = known ? *known : unlisted(right);
    const QString unit = unitOf(right).isEmpty() ? unitOf(left) : unitOf(right);
    auto a = inUnit(left, indicator, unit);
    auto b = inUnit(right, indicator, unit);
    if (!a || !b)
        return std::nullopt;
    a->basis = basisSaid(left);
    b->basis = basisSaid(right);
    return ComparablePair{*a, *b, unit, {lastDigitIn(unit, left), lastDigitIn(unit, right)}};
}

} // namespace PlanLens

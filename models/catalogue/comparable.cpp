// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/comparable.h"

#include "catalogue/conversion.h"
#include "figures/prices.h"
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

} // namespace

std::optional<ComparablePair> comparable(const Observation &left, const Observation &right,
                                         const Catalogue &catalogue)
{
    workPoint();
    const Indicator *known =
        left.indicator == right.indicator ? catalogue.find(left.indicator) : nullptr;
    // An index is often printed without a unit; as a rate it is in percent like its kin.
    if (known && known->indexBase > 0 && (unitOf(left).isEmpty() || unitOf(right).isEmpty()))
        return ComparablePair{inRateForm(*known, left.value), inRateForm(*known, right.value),
                              known->unit};
    const Indicator indicator = known ? *known : unlisted(right);
    const QString unit = unitOf(right).isEmpty() ? unitOf(left) : unitOf(right);
    auto a = inUnit(left, indicator, unit);
    auto b = inUnit(right, indicator, unit);
    if (!a || !b)
        return std::nullopt;
    a->basis = basisSaid(left);
    b->basis = basisSaid(right);
    return ComparablePair{*a, *b, unit};
}

} // namespace PlanLens

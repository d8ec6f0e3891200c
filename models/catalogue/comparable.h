// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figures/agreement.h"

#include <optional>

namespace PlanLens {

/// The figures of two observations in one unit and form.
struct ComparablePair
{
    Value left;
    Value right;
    QString unit;
    LastDigits digits; ///< that the two print, in that unit
};

/// Nothing where the two cannot be compared.
std::optional<ComparablePair> comparable(const Observation &left, const Observation &right,
                                         const Catalogue &catalogue);

} // namespace PlanLens

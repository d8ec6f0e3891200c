// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "figures/verdict.h"

#include <optional>

namespace PlanLens {

/// How one target differs from another one of the same indicator.
struct TargetDifference
{
    enum class Firmness { Same, Firmer, Softer };

    /// The later figure less the former, in the later one's unit; nothing where they can't be told
    /// apart by number: words, bounds of another kind, another basis or a unit that does not
    /// convert.
    std::optional<double> by;
    Firmness firmness = Firmness::Same; ///< 左右 to a plain figure to 以上, or the other way
    bool unitChanged = false;  ///< printed in another unit; `by` is there where it converts
    bool basisChanged = false; ///< 同口径 on one side only, or two different bases
    bool wordsChanged = false; ///< a figure became words, a mark or a dash, or words became others
    bool asksLess = false;     ///< by its direction; false where that is not known

    bool operator==(const TargetDifference &) const = default;
};

/// Compares two targets, or two actuals, each in its own printed unit. They need not be of the same
/// catalogue entry: a redefined indicator is compared by its figures all the same.
TargetDifference targetDifference(const Observation &former, const Observation &later,
                                  Direction direction);

} // namespace PlanLens

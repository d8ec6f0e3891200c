// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// What of two figures is compared where one is a bound.
enum class Limit {
    None,
    Lower, ///< at least, more than
    Upper  ///< at most, less than
};

/// How far one figure lies above another, in the unit of both.
struct FigureDifference
{
    double low = 0; ///< equal to high but where one of both is a range
    double high = 0;
    /// One of both is a bound and the other none, or one another way: what is told is how far the
    /// limit lies from the figure, which says nothing of what lies beyond it.
    Limit limit = Limit::None;
    bool otherBasis = false; ///< one of both names a basis that the other does not: 同口径
    bool oneRange = false;   ///< one of both is a range and the other a figure

    bool operator==(const FigureDifference &) const = default;
};

/// How `figure` differs from `base`, both in one unit. 左右 counts as the figure printed; a bound
/// against a figure as its limit. Nothing where one of both is no number, where they are of two
/// kinds, are bounds to opposite sides, or at different prices.
std::optional<FigureDifference> differenceOf(const Value &figure, const Value &base);
/// The same for points of one series: nothing too where they are of different definitions.
std::optional<FigureDifference> differenceOf(const SeriesPoint &figure, const SeriesPoint &base);
/// Nothing too where they stand on different bases.
std::optional<FigureDifference> differenceOnOneBasis(const SeriesPoint &figure,
                                                     const SeriesPoint &base);

/// Whether a point may be ranked with those of other regions, or go into a mean of them: a figure,
/// no change of a level, of the series' own definition and at usual prices.
bool standsWithOthers(const SeriesPoint &point);

enum class Ordering {
    Lower,
    Equal,
    Higher,
    Open ///< not told: nothing to compare, or a range that the other lies in or at the end of
};

/// 5.5–6 against 5.5 may be the same or more, so it is open; of two ranges that with the higher end
/// is the higher one, where its other end is no lower.
Ordering orderingOf(const std::optional<FigureDifference> &difference);

/// `+0.5`, `−0.3–+0.2`; `lower limit +1`.
QString differenceText(const FigureDifference &difference);

} // namespace PlanLens

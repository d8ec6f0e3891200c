// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/columns.h"

namespace PlanLens::Test {

/// Five blocks on the left, five on the right: the first and last stay, one changed, one moved up,
/// one went and one came.
///
///     row  left  right  status
///      0    0     0     same
///      1    3     1     moved
///      2    1     2     changed
///      3    2     –     removed
///      4    –     3     added
///      5    4     4     same
inline Alignment sampleAlignment()
{
    return {{{{0}, {0}, BlockStatus::Same, 1},
             {{3}, {1}, BlockStatus::Moved, 1},
             {{1}, {2}, BlockStatus::Changed, 0.5},
             {{2}, {}, BlockStatus::Removed, 0},
             {{}, {3}, BlockStatus::Added, 0},
             {{4}, {4}, BlockStatus::Same, 1}},
            5,
            5};
}

/// A column with all rows shown, each of one height.
inline PairColumn fullColumn(const Alignment &alignment, PairSide side, qreal height)
{
    PairColumn column(alignment, side,
                      std::vector<bool>(std::size_t(alignment.rows().size()), true));
    column.stack([height](const PairItem &) { return height; });
    return column;
}

} // namespace PlanLens::Test

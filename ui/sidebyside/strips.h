// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/passage.h"

#include <QList>

namespace PlanLens {

/// A part of a passage that is set by itself: a paragraph, a stretch of a long one, or a row of a
/// table.
struct Strip
{
    int block = -1;
    int row = -1;  ///< of a table, else -1
    int first = 0; ///< the piece, or the first of the row's cells, in PairPassage::pieces()
    int last = 0;  ///< after the last of them
    int start = 0; ///< of a stretch, in the text of its piece
    int length = 0;

    bool isTableRow() const { return row >= 0; }
    bool operator==(const Strip &) const = default;
};

/// Longer paragraphs are set in stretches, each of which ends with a sentence where it can, so that
/// what is seen of them is quick to set.
inline constexpr int longestStretch = 1500;

/// The strips of a passage, from top to bottom.
QList<Strip> stripsOf(const PairPassage &passage);

} // namespace PlanLens

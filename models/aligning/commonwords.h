// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace PlanLens {

/// A row of words or characters to compare: equal ids stand for equal words.
struct WordRow
{
    std::vector<int> ids;
    std::vector<float> weights; ///< how much it says that a word is on both sides; as many as ids
};

/// The positions of what two rows have in common, in the order of both, so that the weights
/// together are large: exact for texts of ordinary length. The work is bounded: in long rows the
/// rarer words are matched first and frequent ones only between them, and frequent words without
/// anything rarer around them may stay unmatched.
std::vector<std::pair<int, int>> commonWords(const WordRow &left, const WordRow &right);

} // namespace PlanLens

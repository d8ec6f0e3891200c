// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/blockprofile.h"

#include <vector>

namespace PlanLens {

/// Blocks that belong together: one to one, or several on one side in the order of the text.
struct BlockMatch
{
    std::vector<int> left;
    std::vector<int> right;
    bool moved = false;
    double similarity = 0;
};

/// Which blocks of two reports belong together, without those that have no partner; in the order
/// of the right report.
///
/// 1. Blocks with the same text belong together, wherever they stand; and then a block and those
///    that say the same together, word for word. Parts that stand apart have moved.
/// 2. Of the others, the most alike ones are joined first. The heaviest chain that keeps the order
///    of both reports stays; of the joined pairs outside it only those that are alike enough to be
///    sure of: they have moved.
/// 3. Between the links of the chain, what is less alike is joined too, in order.
/// 4. A free neighbour whose words the partner of the block beside it holds is the other half of a
///    split or of a merger.
std::vector<BlockMatch> matchBlocks(const ReportProfile &left, const ReportProfile &right);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/blockprofile.h"

#include <vector>

namespace PlanLens {

/// For each block of one report its partner in the other, -1 where it has none.
struct BlockPartners
{
    std::vector<int> ofLeft;
    std::vector<int> ofRight;

    BlockPartners(std::size_t left, std::size_t right) : ofLeft(left, -1), ofRight(right, -1) {}
    bool isFree(int left, int right) const
    {
        return ofLeft[std::size_t(left)] < 0 && ofRight[std::size_t(right)] < 0;
    }
    void join(int left, int right)
    {
        ofLeft[std::size_t(left)] = right;
        ofRight[std::size_t(right)] = left;
    }
};

/// Joins blocks with the same text, wherever they stand, as long as both reports have one that is
/// free: first those that occur once in either report, then repeated ones beside such a pair, then
/// those whose headings are joined, then what is left of each text in order. Linear in the number
/// of blocks.
void joinIdentical(const ReportProfile &left, const ReportProfile &right, BlockPartners &partners);

} // namespace PlanLens

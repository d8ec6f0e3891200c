#pragma once

#include "aligning/alignment.h"

#include <algorithm>
#include <numeric>

namespace PlanLens::Test {

/// Each block of both reports in exactly one row, and what is not moved in the order of both.
inline bool isComplete(const Alignment &alignment, const Report &left, const Report &right)
{
    QList<int> l;
    QList<int> r;
    int lastLeft = -1;
    for (const AlignedBlocks &row : alignment.rows()) {
        l += row.left;
        r += row.right;
        if (row.isPair() ==
            (row.status == BlockStatus::Added || row.status == BlockStatus::Removed))
            return false;
        if (row.isMoved() || row.left.isEmpty())
            continue;
        if (row.left.first() <= lastLeft)
            return false;
        lastLeft = row.left.last();
    }
    if (!std::is_sorted(r.begin(), r.end()))
        return false;
    std::sort(l.begin(), l.end());
    QList<int> allLeft(left.blocks.size());
    QList<int> allRight(right.blocks.size());
    std::iota(allLeft.begin(), allLeft.end(), 0);
    std::iota(allRight.begin(), allRight.end(), 0);
    return l == allLeft && r == allRight;
}

} // namespace PlanLens::Test

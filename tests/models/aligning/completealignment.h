// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"

#include <algorithm>
#include <numeric>

namespace PlanLens::Test {

/// Each block of both reports in exactly one row, the rows in the order of the right report, and
/// what is not moved in the order of both.
inline bool isComplete(const Alignment &alignment, const Report &left, const Report &right)
{
    QList<int> l;
    QList<int> r;
    QList<int> rightStarts;
    int lastLeft = -1;
    int lastRight = -1;
    for (const AlignedBlocks &row : alignment.rows()) {
        l += row.left;
        r += row.right;
        if (!row.right.isEmpty())
            rightStarts += row.right.first();
        if (row.isPair() ==
            (row.status == BlockStatus::Added || row.status == BlockStatus::Removed))
            return false;
        if (row.isMoved())
            continue;
        if (!row.left.isEmpty() && row.left.first() <= lastLeft)
            return false;
        if (!row.right.isEmpty() && row.right.first() <= lastRight)
            return false;
        lastLeft = row.left.isEmpty() ? lastLeft : row.left.last();
        lastRight = row.right.isEmpty() ? lastRight : row.right.last();
    }
    if (!std::is_sorted(rightStarts.begin(), rightStarts.end()))
        return false;
    std::sort(l.begin(), l.end());
    std::sort(r.begin(), r.end());
    QList<int> allLeft(left.blocks.size());
    QList<int> allRight(right.blocks.size());
    std::iota(allLeft.begin(), allLeft.end(), 0);
    std::iota(allRight.begin(), allRight.end(), 0);
    return l == allLeft && r == allRight;
}

} // namespace PlanLens::Test

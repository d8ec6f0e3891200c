// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignedcells.h"

#include <algorithm>
#include <cstdlib>

namespace PlanLens {

namespace {

/// Twice the distance of the middles; 0 where one stands over the other.
int distance(const Extent &head, const Extent &cell)
{
    if (cell.start < head.end && head.start < cell.end)
        return 0;
    return std::abs(head.start + head.end - cell.start - cell.end);
}

} // namespace

QList<int> headsOfCells(const QList<Extent> &heads, const QList<Extent> &cells)
{
    QList<int> found;
    for (const Extent &cell : cells) {
        int best = -1;
        for (int i = 0; i < heads.size(); ++i) {
            if (best < 0 || distance(heads.at(i), cell) < distance(heads.at(best), cell))
                best = i;
        }
        if (best < 0 || (!found.isEmpty() && best <= found.last()))
            return {};
        found.append(best);
    }
    return found;
}

} // namespace PlanLens

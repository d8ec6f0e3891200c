// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignedcells.h"

#include "text/characters.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace PlanLens {

namespace {

bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return isIdeograph(c) || (u >= 0x3000 && u <= 0x303f) || (u >= 0xff00 && u <= 0xff60);
}

/// Twice the distance of the middles; 0 where one stands over the other.
int distance(const Extent &head, const Extent &cell)
{
    if (cell.start < head.end && head.start < cell.end)
        return 0;
    return std::abs(head.start + head.end - cell.start - cell.end);
}

} // namespace

int displayWidth(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0, [](int width, QChar c) {
        return width + (isInvisible(c) ? 0 : isWide(c) ? 2 : 1);
    });
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tablesize.h"

#include <algorithm>

namespace PlanLens {

static qreal &chosenPoints()
{
    static qreal points = 0;
    return points;
}

qreal tablePoints()
{
    return chosenPoints();
}

void setTablePoints(qreal points)
{
    chosenPoints() = points > 0 ? std::clamp(points, leastTablePoints, mostTablePoints) : 0;
}

} // namespace PlanLens

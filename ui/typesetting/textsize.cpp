// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/textsize.h"

#include "typesetting/documentstyle.h"

#include <algorithm>

namespace PlanLens {

static qreal &current()
{
    static qreal points = DocumentStyle::defaultPoints;
    return points;
}

qreal documentPoints()
{
    return current();
}

void setDocumentPoints(qreal points)
{
    current() =
        points > 0 ? std::clamp(points, DocumentStyle::smallestPoints, DocumentStyle::largestPoints)
                   : DocumentStyle::defaultPoints;
}

} // namespace PlanLens

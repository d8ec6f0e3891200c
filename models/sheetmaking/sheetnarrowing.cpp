// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetnarrowing.h"

#include <utility>

namespace PlanLens {

bool takesIndicators(SheetTemplate which)
{
    switch (which) {
    case SheetTemplate::Region:
    case SheetTemplate::Regions:
    case SheetTemplate::Scores:
    case SheetTemplate::National:
    case SheetTemplate::Ranking:
    case SheetTemplate::Cascade:
        return true;
    default:
        return false;
    }
}

bool takesRegions(SheetTemplate which)
{
    return which == SheetTemplate::Indicator ||
           (takesIndicators(which) && which != SheetTemplate::Region);
}

SheetRequest withoutChoices(SheetRequest request, const QList<NarrowingChoice> &choices)
{
    for (const NarrowingChoice choice : choices) {
        switch (choice) {
        case NarrowingChoice::Indicators:
            request.indicators.clear();
            break;
        case NarrowingChoice::Regions:
            request.regions.clear();
            break;
        case NarrowingChoice::Year:
            request.year.reset();
            break;
        }
    }
    return request;
}

QList<NarrowingChoice> emptyingChoices(const SheetRequest &request,
                                       const std::function<bool(const SheetRequest &)> &hasFigures)
{
    QList<NarrowingChoice> made;
    if (takesIndicators(request.which) && !request.indicators.isEmpty())
        made << NarrowingChoice::Indicators;
    if (takesRegions(request.which) && !request.regions.isEmpty())
        made << NarrowingChoice::Regions;
    if (request.year)
        made << NarrowingChoice::Year;
    for (const NarrowingChoice choice : std::as_const(made)) {
        if (hasFigures(withoutChoices(request, {choice})))
            return {choice};
    }
    if (made.size() > 1 && hasFigures(withoutChoices(request, made)))
        return made;
    return {};
}

} // namespace PlanLens

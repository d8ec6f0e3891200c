// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetquery.h"

#include <QList>

#include <functional>

namespace PlanLens {

/// A sheet of several indicators, which can be chosen. The others have one alone, or those of their
/// reports.
bool takesIndicators(SheetTemplate which);
/// A sheet of several regions, which can be chosen.
bool takesRegions(SheetTemplate which);

/// What narrows a sheet and can be taken back, so that the sheet chooses for itself.
enum class NarrowingChoice { Indicators, Regions, Year };

/// The request with these choices taken back.
SheetRequest withoutChoices(SheetRequest request, const QList<NarrowingChoice> &choices);

/// Of a request whose sheet is empty: which choices leave nothing. The first one without which
/// there are figures; where none alone is to blame, all of them; none, where there are no figures
/// without them either. `hasFigures` says whether the sheet of a request has any.
QList<NarrowingChoice> emptyingChoices(const SheetRequest &request,
                                       const std::function<bool(const SheetRequest &)> &hasFigures);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/citedplaces.h"
#include "sheets/sheetcontent.h"

#include <QDate>

namespace PlanLens {

/// What a sheet says of itself and of where it comes from.
struct SheetOptions
{
    bool audit = false;
    bool landscape = false;
    QDate date;      ///< of the library, for the footer; left out where it is not valid
    int reports = 0; ///< in the library, for the footer; left out where 0
    ValueForm values = ValueForm::Signs;
    PlaceNamer place = shortPlace; ///< names the places of figures in the sources
};

} // namespace PlanLens

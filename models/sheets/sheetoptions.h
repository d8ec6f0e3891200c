// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/citedplaces.h"
#include "sheets/sheetcontent.h"

#include <QDate>

#include <functional>
#include <optional>

namespace PlanLens {

/// A figure that a person put right as it was read before; nothing where that is not known.
using FigureAsRead = std::function<std::optional<Observation>(const StatedObservation &)>;

/// What a sheet says of itself and of where it comes from.
struct SheetOptions
{
    bool audit = false;
    bool landscape = false;
    QDate date;      ///< of the library, for the footer; left out where it is not valid
    int reports = 0; ///< in the library, for the footer; left out where 0
    ValueForm values = ValueForm::Signs;
    PlaceNamer place = shortPlace; ///< names the places of figures in the sources
    FigureAsRead asRead = {};      ///< for what is said of corrections; may be none
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figures/observation.h"
#include "figures/printedplace.h"
#include "report/report.h"

#include <QString>

namespace PlanLens {

/// What a person says that a number of a report is, which was not read as a figure.
struct MadeFigure
{
    QString figure; ///< as a report prints it: 45个, 6.1%以上; see parseValue()
    QString name;
    QString unit;
    Measure measure = Measure::Level;
    Role role = Role::Actual;
    Period period;     ///< not valid where it is not known
    QString regionId;  ///< empty for the report's own
    QString indicator; ///< id; empty where the catalogue is to be asked by name and unit
    Signature signature;

    bool operator==(const MadeFigure &) const = default;
};

/// The same with the place of its number. Of the place `printed` is the number with its unit, and
/// `sentence` the sentence or the cell around it; it has no name. `occurrence` counts the places
/// that print the same in the same sentence, over the whole report; in a cell, within it.
struct PlacedFigure
{
    PrintedPlace place;
    MadeFigure figure;

    bool operator==(const PlacedFigure &) const = default;
};

/// The place of a number in words that outlive another reading of the file. Not valid where the
/// anchor has no range within a block or cell of the report.
PrintedPlace placeOfNumber(const Report &report, const Anchor &number);

/// Where the report prints that number; not valid where it no longer does, or where it cannot be
/// told which of several it is. A row that moved within its table is found.
Anchor findNumber(const Report &report, const PrintedPlace &place);

/// The figure at its place, joined to the catalogue. Its verdict is the caller's to compute.
Observation observationOf(const MadeFigure &made, const Report &report, const Anchor &place,
                          const Catalogue &catalogue);

} // namespace PlanLens

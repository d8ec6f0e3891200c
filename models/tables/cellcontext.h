// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/marknotes.h"
#include "figures/period.h"

#include <QString>
#include <QStringList>

namespace PlanLens {

/// What the notes under a table say of single cells and marks.
struct CellNotes
{
    MarkMeanings marks;
    bool squareIsSum = false; ///< 〔〕为五年累计
    bool roundIsSum = false;  ///< （）内为五年累计数
};

/// What a table says besides its rows and columns that a cell's figure may need.
struct CellContext
{
    CellNotes notes;
    QStringList above; ///< the caption, the headings, innermost first, the title
    QStringList captionUnits;
    Period planYears; ///< not valid where the table is not one of a plan
    bool fiveYear = false;
    bool fallingArrows = false; ///< the table prints falls as ▼3.2
};

} // namespace PlanLens

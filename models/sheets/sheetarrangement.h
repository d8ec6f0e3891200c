// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QStringList>

namespace PlanLens {

enum class PaperSize { A4, A3 };

enum class PaperMargins {
    Usual,
    Narrow,
    Wide,
    Official ///< GB/T 9704: 37 mm above, 28 at the binding side, the text 156 by 225
};

/// How a person sets a sheet: what differs from the template's own way.
struct SheetArrangement
{
    QString title;    ///< empty for the sheet's own
    QString subtitle; ///< empty for the sheet's own
    QString department;
    QString unit;      ///< over the table at the right, see tableUnit(); empty for the sheet's own
    QStringList notes; ///< above the sheet's own
    QStringList hiddenColumns; ///< titles of columns, of groups of them, or of parts of the sheet
    bool sourcesAtEnd = false; ///< on a page of their own, a line each, in place of run on
    bool ownAxes = false;      ///< each of several charts has a value axis of its own
    PaperSize paper = PaperSize::A4;
    PaperMargins margins = PaperMargins::Usual;
    bool landscape = false;

    bool operator==(const SheetArrangement &) const = default;
};

/// What can be hidden: the titles of parts, of groups, then of columns, each once. The first column
/// and those with names stay, for without them rows would say nothing.
QStringList columnTitles(const SheetContent &content);

/// The unit of the first table, which an arrangement can set otherwise: further tables follow it
/// where they have the same one. Empty where rows or columns have units of their own.
QString tableUnit(const SheetContent &content);

/// The sheet as it is arranged. Sources that nothing cites any more go, and the others are numbered
/// anew; an audit keeps all. Years that are hidden leave the charts of years too.
SheetContent arranged(SheetContent content, const SheetArrangement &arrangement);

/// The arrangement for a sheet that is so many years later: years in its texts and in the titles of
/// columns move with it. The unit stays: the prices of a year are those of that year.
SheetArrangement movedBy(SheetArrangement arrangement, int years);

/// The arrangement with `to` in place of what still is as in `from`: what a person wrote since
/// stays as it was written. Titles of columns and notes go one by one.
SheetArrangement followed(SheetArrangement arrangement, const SheetArrangement &from,
                          const SheetArrangement &to);

} // namespace PlanLens

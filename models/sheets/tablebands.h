// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QList>

namespace PlanLens {

/// How wide the columns of a table are, by what gives way; in any one unit.
struct ColumnWidths
{
    QList<double> natural; ///< all on one line, but for long names and texts
    QList<double> wished;  ///< names and long texts wrap; short words stand whole
    QList<double> least;   ///< short words may wrap too; figures and words of letters never
    QList<double> last;    ///< the same, where all else is as narrow as it may be
};

/// Parts a table that is wider than the page into bands, to be set one below the other: each has
/// the columns of no group, then whole groups of columns. A table that fits is one band, though
/// short words wrap for it, and the groups are spread evenly. Names and long texts give way to a
/// further group; where not even two groups stand side by side so, short words do.
QList<QList<int>> columnBands(const SheetTable &table, const ColumnWidths &widths, double width);

/// The widths of a band's columns, which fill the width. Spare room goes to the columns by their
/// width. Where there is too little, names and long texts give way first, then short words, then
/// names once more; only what is too wide even so is narrowed throughout.
QList<double> fittedWidths(const QList<int> &columns, const ColumnWidths &widths, double width);

/// Whether all columns of a band fit without a figure that breaks.
bool fitsWhole(const QList<int> &columns, const ColumnWidths &widths, double width);

/// The rows that say something in a band, by their index; all of them where the table is one band.
QList<int> rowsInBand(const SheetTable &table, const QList<QList<int>> &bands, qsizetype band);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QList>

namespace PlanLens {

/// Parts a table that is wider than the page into bands, to be set one below the other: each has
/// the columns of no group, then whole groups of columns. A table that fits is one band, and the
/// groups are spread evenly. `widths` and `width` are in any one unit.
QList<QList<int>> columnBands(const SheetTable &table, const QList<double> &widths, double width);

/// The rows that say something in a band, by their index; all of them where the table is one band.
QList<int> rowsInBand(const SheetTable &table, const QList<QList<int>> &bands, qsizetype band);

} // namespace PlanLens

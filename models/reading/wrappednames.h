// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rawtable.h"

#include <QList>
#include <QStringView>

namespace PlanLens {

/// Joins names that wrapped over two lines, from row `first` on, in a table whose first column
/// numbers the rows.
void joinWrappedNames(QStringView source, QList<RawTableRow> &rows, qsizetype first);

/// Whether the name of the last row, in cell `column`, goes on in a line below it: it took all the
/// width of names.
bool lastNameIsFull(QStringView source, const QList<RawTableRow> &rows, qsizetype column);

/// Whether line `index` begins at or before the column where a cell of the row above it does: what
/// is set in deeper is no rest of its name, but 按产业分.
bool startsBelow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                 const RawTableRow &row, qsizetype cell);

/// Further lines of a row between two rules: names wrapped over lines.
void appendToCells(RawTableRow &row, const QList<RawCell> &more, QStringView source);

} // namespace PlanLens

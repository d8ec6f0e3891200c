// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// Makes rows of cells a table: pads short rows, lets a lone cell span its row, finds the head.
/// Returns the rows that do not fit the width of the table, for the list of problems. Where padding
/// to the longest row would make more cells than a document may have, empty cells at the end of
/// longer rows are dropped; throws DocumentTooLarge where that does not help.
QList<int> shapeTable(Table &table);

/// What stands in the cells of a row, parted by |, for a list of problems: the first few hundred
/// characters.
QString shownRow(const TableRow &row);

} // namespace PlanLens

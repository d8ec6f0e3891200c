// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// A stretch of a table under a head of its own: rows below a further head, or one of several
/// groups of columns side by side (指标 | 数值 | 指标 | 数值).
struct TablePart
{
    int headRow = 0;
    int headRows = 1;
    int endRow = 0; ///< after its last row
    int firstColumn = 0;
    int columns = 0;

    int firstRow() const { return headRow + headRows; }
    bool operator==(const TablePart &) const = default;
};

/// The parts of a table in reading order; none where the table has no head.
QList<TablePart> partsOf(const Table &table);

/// The titles of a part's columns: the rows of its head joined downwards, spans spread out, without
/// blanks. A unit in a row of its own comes in brackets.
QStringList columnTitles(const Table &table, const TablePart &part);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "report/block.h"
#include "tables/indicatorrow.h"
#include "tables/tableparts.h"

#include <QList>
#include <QSet>

namespace PlanLens {

/// The rows that have a figure beyond the head, where few others have one: in which columns their
/// other figures belong cannot be told.
QSet<int> shiftedRows(const Table &table, const TablePart &part, const QList<Column> &columns,
                      const QList<IndicatorRow> &rows);

} // namespace PlanLens

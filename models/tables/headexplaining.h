// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/explanation.h"
#include "heads/column.h"
#include "tables/tableparts.h"

#include <QStringList>

namespace PlanLens {

/// By which rule, and by which words of its head, a column of a part was understood. `column`
/// counts from the part's first.
Explanation explainColumn(const Table &table, const TablePart &part, const Column &column,
                          int index);

/// The prices that the titles of columns name, one for each: 现价, 可比价, 名义增长. 实际增长 is
/// what was reached, but beside 名义增长.
QStringList pricesOf(const QList<Column> &columns);

} // namespace PlanLens

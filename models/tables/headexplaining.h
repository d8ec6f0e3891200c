// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/explanation.h"
#include "tables/column.h"
#include "tables/tableparts.h"

namespace PlanLens {

/// By which rule, and by which words of its head, a column of a part was understood. `column`
/// counts from the part's first.
Explanation explainColumn(const Table &table, const TablePart &part, const Column &column,
                          int index);

} // namespace PlanLens

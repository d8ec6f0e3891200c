// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/worddiff.h"
#include "report/block.h"

namespace PlanLens {

/// How two tables differ, cell by cell. Rows go together by the names in them and columns by their
/// titles, in the order of both tables; a row or a column without a partner is added or removed.
///
/// Positions are those of comparedText() for the table alone. The changes are in the order of both
/// texts and cover the cells; what parts cells is in none of them.
QList<TextChange> diffTables(const Table &left, const Table &right);

} // namespace PlanLens

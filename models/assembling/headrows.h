// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

namespace PlanLens {

/// How many rows at the top hold column titles.
int countHeaderRows(const Table &table);

/// Whether a row looks like the head of an indicator table: 序号, 指标, 单位 and the like.
bool looksLikeHeader(const TableRow &row);

/// A further row of the head: every cell is empty or a column title, and none holds a figure.
bool continuesHeader(const TableRow &row);

/// Whether the rows repeat the table's head, as tables do after a page break.
bool repeatsHeader(const Table &table, int row);

/// How many cells of a row hold something.
int filledCells(const TableRow &row);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/headercontext.h"
#include "report/report.h"

#include <QString>
#include <QStringList>

namespace PlanLens {

/// The lines of a table's caption; empty where it has none.
QString captionOf(const Report &report, int tableBlock);

/// The notes that stand right under a table.
QStringList notesUnder(const Report &report, int tableBlock);

/// The headings above a block and the years of the report, without a caption.
HeaderContext sectionContext(const Report &report, int block);

/// What a table's head is read with.
HeaderContext headerContext(const Report &report, int tableBlock);

/// A row that only holds a note: 注：2024年为预计数。
bool isNoteRow(const TableRow &row);

/// Whether a row below the head numbers the columns: 甲 | 乙 | 1 | 2.
bool isColumnNumbers(const TableRow &row);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfparagraphs.h"
#include "pdf/pdftable.h"

namespace PlanLens {

/// Whether a line stands above or below tables and not in them: 表1 …, 单位：…, 注：…, a sentence.
bool standsOutsideTables(const QString &text);

/// A table moved to where the first one stands, if it stands in another column of the page and is
/// as wide.
PdfTable movedTo(const PdfTable &table, PdfTable next);

/// Whether the second table, on a further page or in a further column, has the columns of the
/// first: text of each column stands below that of the same column, and of no other.
bool sameColumns(const PdfTable &table, const PdfTable &next);

/// Whether a table begins without column titles.
bool hasNoHead(const PdfTable &table);
/// Whether the second table begins with the first row of the first.
bool repeatsHead(const PdfTable &table, const PdfTable &next);

/// Adds a line that stands alone between two parts of a table: the rest of its last row, or a
/// heading of rows.
void appendLine(PdfTable &table, const PdfPart &line);

/// Adds what stands of a table on a further page, without the head that it repeats; puts a row
/// together that the end of the page tore. Returns how many rows of a head were left out.
int appendTable(PdfTable &table, const PdfTable &next);

} // namespace PlanLens

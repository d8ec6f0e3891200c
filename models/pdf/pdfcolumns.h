// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfgutters.h"
#include "pdf/pdftable.h"

#include <optional>
#include <span>
#include <vector>

namespace PlanLens {

/// Parts a stretch of text where one of its gaps lies between columns.
std::vector<PdfPart> partedAt(const PdfPart &part, const PdfColumns &columns);

/// How far lines of one cell are apart (cellPitch()), of a table that stands in lines.
std::optional<float> cellPitch(std::span<const PdfLine> lines, const PdfColumns &columns);

/// The rows of a table that stands in lines. A stretch of text that reaches over several columns
/// spans them. `pitch` is what cellPitch() tells of it.
std::vector<PdfTableRow> alignedRows(std::span<const PdfLine> lines, const PdfColumns &columns,
                                     std::optional<float> pitch);

/// Lines as one row, each stretch of text in its column; nothing where one spans several.
std::optional<PdfTableRow> asOneRow(std::span<const PdfLine> lines, const PdfColumns &columns);

/// Sets the bands of a table into columns; see alignedRows().
void setColumns(PdfTable &table, const PdfColumns &columns, std::optional<float> pitch);

} // namespace PlanLens

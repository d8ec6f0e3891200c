// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxcontent.h"

class QXmlStreamReader;

namespace PlanLens {

/// More columns than any table has; those beyond are not counted.
inline constexpr int mostDocxColumns = 500;

/// Reads `w:pPr`, at whose start element `xml` stands, into a paragraph. Styles have the same
/// element with the same meaning.
void readParagraphProperties(QXmlStreamReader &xml, DocxParagraph &paragraph);

/// Reads the `w:rPr` of a run or of a style.
DocxRunProperties readRunProperties(QXmlStreamReader &xml);
/// Whether a row is printed: one may be hidden, or deleted with changes tracked.
enum class DocxRowState { Printed, Hidden, Deleted };
/// Reads `w:trPr` into a row.
DocxRowState readRowProperties(QXmlStreamReader &xml, DocxRow &row);
/// Reads `w:tcPr` into a cell. Whether the cell continues the one at its left, in the old way of
/// merging.
bool readCellProperties(QXmlStreamReader &xml, DocxCell &cell);

} // namespace PlanLens

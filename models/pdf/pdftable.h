// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdflines.h"
#include "report/sourcepages.h"

#include <vector>

namespace PlanLens {

/// A cell; where several are merged the first one holds the text and covers the others.
struct PdfCell
{
    std::vector<PdfPart> lines; ///< from the top to the bottom
    float left = 0;             ///< where it begins and ends on the page
    float right = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool covered = false;

    bool isEmpty() const { return lines.empty(); }
    /// All lines, one directly behind the other.
    QString text() const;
    GlyphNumbers glyphs() const;
    /// Those of its text.
    SourcePages pages() const;
};

using PdfTableRow = std::vector<PdfCell>;

/// A table on one page. A frame around text is a table of one column.
struct PdfTable
{
    std::vector<float> edges;      ///< of its columns, from left to right: one more than these
    std::vector<PdfTableRow> rows; ///< each with a cell for every column
    PdfBox box;
    int headRows = 0; ///< rows at the top that it repeats on further pages; 0 where not known
    std::vector<PdfLine> framed; ///< of a frame: what stands in it

    /// Where only the alignment of what stands in it shows the columns: its lines. Where it is
    /// banded, those between two lines across each.
    std::vector<std::vector<PdfLine>> bands;
    bool banded = false;
    /// At an end of the text of a page, and too little to tell that it is a table, unless it goes
    /// on with one on the next page or the one before.
    bool partial = false;

    std::size_t columns() const { return edges.empty() ? 0 : edges.size() - 1; }
    bool isFrame() const { return columns() == 1; }
};

/// Whether a cell begins a row of its own: 一、, 3., #, 其中.
bool startsItem(const QString &text);

/// Whether the lines of a cell go on in those of another: the next word had no room at the end of
/// the first.
bool goesOn(const PdfCell &cell, const PdfCell &next);

/// Whether a row is the rest of the row before, which a page end tore: each of its cells goes on
/// with the one above.
bool continuesRow(const PdfTableRow &row, const PdfTableRow &next);
/// Puts the two together.
void appendRow(PdfTableRow &row, const PdfTableRow &rest);

} // namespace PlanLens

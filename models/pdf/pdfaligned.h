// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdftable.h"

#include <span>
#include <vector>

namespace PlanLens {

/// A stretch of lines that is a table.
struct PdfAligned
{
    std::size_t first = 0;
    std::size_t end = 0;
    PdfTable table;
};

/// Whether lines stand at an end of the text of a page, or of a column of it.
struct PdfEnds
{
    bool top = false;
    bool bottom = false;
};

/// Tables that nothing shows but the alignment of what stands in them.
std::vector<PdfAligned> alignedTables(const std::vector<PdfLine> &lines, PdfEnds ends);

/// Whether the alignment of lines, of one page or several, shows that they are a table.
bool isAlignedTable(std::span<const PdfLine> lines);

} // namespace PlanLens

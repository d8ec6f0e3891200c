// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxcontent.h"

#include <QStringList>

#include <cstddef>
#include <span>
#include <vector>

namespace PlanLens {

/// The columns of the grid that the widest row claims.
std::size_t columnsOf(std::span<const DocxRow> rows);
/// What stands in a row, paragraph by paragraph, but for tables in it.
QStringList textsOf(const DocxRow &row);

/// A cell of a table's grid. Where cells are merged, the first one holds the content.
struct DocxGridCell
{
    const DocxCell *cell = nullptr; ///< null where there is none: left out, or covered
    int rowSpan = 1;
    int columnSpan = 1;
    bool covered = false;
};

struct DocxGrid
{
    std::vector<std::vector<DocxGridCell>> rows; ///< all of the same width
    int headerRows = 0; ///< rows at the top that the document repeats on each page
};

/// Lays the cells of a table out on its grid.
///
/// Programs that convert documents split the grid finer than anybody sees, and let every cell span
/// what comes of it: lines of the grid at which no cell begins are taken out, and where all rows of
/// more than one cell have the same number of them, that number is the width.
DocxGrid gridOf(std::span<const DocxRow> rows);

} // namespace PlanLens

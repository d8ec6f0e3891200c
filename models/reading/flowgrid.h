// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"

#include <span>
#include <vector>

namespace PlanLens {

/// A cell of a table's grid. Where cells are merged, the first one holds the content.
struct FlowGridCell
{
    const FlowCell *cell = nullptr; ///< null where there is none, or it is covered
    int rowSpan = 1;
    int columnSpan = 1;
    bool covered = false;
};

struct FlowGrid
{
    std::vector<std::vector<FlowGridCell>> rows; ///< all of the same width
    int headerRows = 0;                          ///< rows at the top that the document calls so
};

/// Lays the cells of a table out on its grid, as browsers do: each takes the first column that no
/// cell above reaches into, and never goes below the last row. Lines of the grid at which no cell
/// begins are taken out: programs split grids finer than anybody sees. Throws DocumentTooLarge
/// where it would have more cells than a document may.
FlowGrid gridOf(std::span<const FlowRow> rows);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdftable.h"

#include <optional>
#include <vector>

namespace PlanLens {

/// How far lines of one cell are apart at most, in parts of the size of the font: the least
/// distance in a column of a table, if rows are clearly further apart; nothing where the distances
/// do not tell.
std::optional<float> cellPitch(const PdfTableRow &cells);

/// Parts cells into rows, where lines of one cell are no further apart than `pitch`. The rows have
/// the cells of `columns`, which are empty.
std::vector<PdfTableRow> spacedRows(const PdfTableRow &cells, float pitch,
                                    const PdfTableRow &columns);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdftable.h"

#include <optional>
#include <vector>

namespace PlanLens {

/// Whether lines that stand in one row of rulings are several rows: one of its cells holds figures
/// below each other.
bool holdsRows(const PdfTableRow &row);

/// Parts cells into the rows that their lines make, where no ruling does: lines on one base line
/// are a row; a line that goes on with the one above, or stands between the lines of another cell,
/// belongs to that row. Where `pitch` is known, the distances of lines alone tell (cellPitch()).
std::vector<PdfTableRow> partRows(const PdfTableRow &row, std::optional<float> pitch);

} // namespace PlanLens

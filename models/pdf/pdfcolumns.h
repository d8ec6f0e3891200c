// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfrules.h"
#include "pdf/pdftable.h"

#include <optional>
#include <span>
#include <vector>

namespace PlanLens {

/// What is free between two columns of text.
struct PdfGutter
{
    float left = 0;
    float right = 0;

    float middle() const { return (left + right) / 2; }
};

/// Columns of text that nothing but their distance shows.
struct PdfColumns
{
    float left = 0;
    float right = 0;
    std::vector<PdfGutter> gutters; ///< from left to right

    std::size_t count() const { return gutters.size() + 1; }
    /// Where columns begin and end: one place more than there are columns.
    std::vector<float> edges() const;
};
PdfColumns columnsOf(std::span<const PdfLine> lines);

/// The rows of a table that stands in lines. A stretch of text that reaches over several columns
/// spans them.
std::vector<PdfTableRow> alignedRows(std::span<const PdfLine> lines, const PdfColumns &columns);

/// Lines as one row, each stretch of text in its column; nothing where one spans several.
std::optional<PdfTableRow> asOneRow(std::span<const PdfLine> lines, const PdfColumns &columns);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdflines.h"

#include <cstddef>
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

/// Whether two lines are nearer than lines of one cell: they stand in cells beside each other.
bool areBeside(const PdfLine &line, const PdfLine &next);

/// The column that a place on the page is in.
std::size_t columnAt(float x, const PdfColumns &columns);

/// The pieces of a stretch of text that narrow gaps part.
std::vector<PdfGutter> piecesOf(const PdfPart &part);

} // namespace PlanLens

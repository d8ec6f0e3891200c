// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpagetext.h"

#include <vector>

namespace PlanLens {

/// A column of text of a page.
struct PdfTextColumn
{
    float left = 0;
    float right = 0;
};

/// From left to right; empty where a page has one only.
using PdfPageColumns = std::vector<PdfTextColumn>;

/// The columns of text of each page. Pages that tables fill do not show them: they have those of
/// other pages of their size, where no text reaches from one into the next.
std::vector<PdfPageColumns> pageColumnsOf(const std::vector<PdfPageText> &pages);

/// The middles of what is free between columns.
std::vector<float> guttersOf(const PdfPageColumns &columns);

/// Parts a stretch of text that goes on from one column to the next with hardly a gap: signs at the
/// end of a line hang over its margin.
std::vector<PdfPart> partedAt(const PdfPart &part, const PdfPageColumns &columns);

} // namespace PlanLens

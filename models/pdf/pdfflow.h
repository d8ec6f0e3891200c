// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpagecolumns.h"
#include "pdf/pdfpagetext.h"

#include <variant>
#include <vector>

namespace PlanLens {

/// A picture in the text.
struct PdfPicture
{
    PdfBox box;
};

using PdfElement = std::variant<PdfLine, PdfTable, PdfPicture>;

/// A stretch of a page that is read from the top to the bottom: a column of text, or what stands
/// over all columns.
struct PdfArea
{
    std::vector<PdfElement> elements;
    float origin = 0; ///< where its column of the page begins; 0 where the page has one only
    float left = 0;   ///< the margins of its text
    float right = 0;
    bool sure = false; ///< enough stands in it to tell them
};

/// A page in the order of reading; the margins are not known yet.
std::vector<PdfArea> areasOf(const PdfPageText &page, const PdfPageColumns &columns);

/// Finds the margins that most of the long lines of an area keep to.
void findMargins(PdfArea &area);

} // namespace PlanLens

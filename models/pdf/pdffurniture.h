// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpagetext.h"

#include <vector>

namespace PlanLens {

/// How many lines were taken out that belong to the pages and not to the text.
struct PdfFurniture
{
    int pageNumbers = 0;
    int runningLines = 0; ///< heads and feet that pages repeat
};

/// Takes page numbers, running heads and feet out of the lines of all pages.
PdfFurniture takePageFurniture(std::vector<PdfPageText> &pages);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpage.h"
#include "pdf/pdfrules.h"
#include "pdf/pdftable.h"

#include <vector>

namespace PlanLens {

/// A page with its lines and tables, before it is known how they follow each other.
struct PdfPageText
{
    float width = 0;
    float height = 0;
    std::vector<PdfLine> lines; ///< outside of tables with lines down
    std::vector<PdfTable> tables;
    std::vector<PdfRule> across; ///< lines of no table yet
    std::vector<PdfBox> pictures;
    QString askew;  ///< see PdfPage
    QString unseen; ///< see PdfPage
};

/// Finds the tables that rulings draw, and sets the rest into lines.
PdfPageText pageText(PdfPage page);

} // namespace PlanLens

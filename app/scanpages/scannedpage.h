// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pix.h"

#include <string>
#include <vector>

namespace PlanLens {

/// A page of a scan, upright and as large as it is recognised best.
struct ScannedPage
{
    PixHolder grey;     ///< 8 bits
    int resolution = 0; ///< pixels per inch
    int pages = 0;      ///< of the document
    const char *failure =
        nullptr; ///< a word of models/scans/pageparts.cpp; nothing else holds then
};

/// Loads a page, counted from 0, of a TIFF, PNG, JPEG or PNM. Where its resolution is given as 0,
/// and the picture does not say it or says what cannot be, its longer side is taken for that of a
/// sheet A4.
ScannedPage loadPage(const std::string &file, int page, int resolution);

/// Lines that are drawn across or down, and what they enclose.
struct PageRules
{
    std::vector<PixelBox> across;
    std::vector<PixelBox> down;
    std::vector<PixelBox> cells; ///< from the top to the bottom
};

/// Finds the lines of tables, wipes them off the page, and tells the cells between them.
PageRules takeRules(ScannedPage &page);

/// What is black on a page.
PixHolder inkOf(Pix *grey);

} // namespace PlanLens

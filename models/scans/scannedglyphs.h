// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpage.h"
#include "scans/hocr.h"
#include "scans/pageparts.h"

#include <vector>

namespace PlanLens {

/// The page that was recognised: its lines, in pixels of the page, as glyphs in points, with their
/// confidence, and the lines of its tables. What tells sizes and places of characters is made even:
/// Tesseract gives boxes of words that are only roughly theirs.
PdfPage pageOf(const PageParts &parts, const std::vector<HocrLine> &lines);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class PDFDoc;

namespace PlanLens {

/// Writes a page, counted from 1, to standard output as it looks: a picture of so many pixels per
/// inch, grey (PGM) or in colour (PPM). False where there is no such page, or it would have too
/// many pixels.
bool writePicture(PDFDoc &document, int page, int resolution, bool colour);

} // namespace PlanLens

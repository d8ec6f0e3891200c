// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfcontent.h"
#include "reading/laidout.h"

namespace PlanLens {

/// A document, and which glyph each character of its source is.
struct TracedPdf
{
    LaidOut layout;
    GlyphNumbers glyphs; ///< of the source; empty where the glyphs had no numbers
};

/// Makes the source text of a document, and the paragraphs and tables that point into it. Rows that
/// span a whole table above its head are its caption, notes in its last row stand below it.
LaidOut layOutPdf(const PdfContent &content);
/// The same, with the glyphs.
TracedPdf layOutTraced(const PdfContent &content);

} // namespace PlanLens

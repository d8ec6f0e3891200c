// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdffurniture.h"
#include "pdf/pdfpage.h"
#include "pdf/pdfparagraphs.h"
#include "pdf/pdftable.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace PlanLens {

/// A paragraph, a table or a picture.
struct PdfItem
{
    enum class Kind { Paragraph, Table, Picture };

    Kind kind = Kind::Paragraph;
    PdfParagraph paragraph;
    PdfTable table;
    int page = 0; ///< 1-based: where it begins
};

/// A document in the order of reading.
struct PdfContent
{
    std::vector<PdfItem> items;
    PdfFurniture furniture;
    int repeatedHeads = 0; ///< heads that tables repeat on a further page, left out
    QStringList askew;     ///< text at another angle, by page, left out
    QStringList unseen;    ///< text that is not shown, by page, left out
    int pictures = 0;
    QByteArray confidences; ///< of each glyph, by number; empty where nothing was recognised
};

/// Gives each glyph of the pages its number: how many stand before it, on all pages.
void numberGlyphs(std::vector<PdfPage> &pages);

/// Reads the pages one after the other: paragraphs and tables that go on over the end of a page are
/// one. Glyphs that were recognised are numbered.
PdfContent contentOf(std::vector<PdfPage> pages);

} // namespace PlanLens

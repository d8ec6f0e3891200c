// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordwriter.h"

#include <cstdlib>

namespace PlanLens::PdfRecord {

void Writer::glyph(const Glyph &glyph)
{
    if (++m_glyphs > mostGlyphs)
        fail(PdfFailure::TooManyGlyphs);
    write(GlyphDrawn, glyph);
}

void Writer::ruling(const Box &box)
{
    if (++m_rulings > mostRulings)
        fail(PdfFailure::TooManyRulings);
    write(Ruling, box);
}

void Writer::end()
{
    std::fputc(End, stdout);
    std::fflush(stdout);
}

void Writer::fail(PdfFailure failure)
{
    write(Failed, failure);
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}

} // namespace PlanLens::PdfRecord

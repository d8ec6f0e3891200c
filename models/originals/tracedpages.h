// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/glyphnumbers.h"
#include "pdf/pdfpage.h"
#include "text/mappedtext.h"

#include <QString>

#include <vector>

namespace PlanLens {

/// A rectangle on a page of a document.
struct PageMark
{
    int page = 0; ///< 1-based
    PdfBox box;
};

/// The source that the reader makes of pages, and where each character of it stands on them: told
/// by the reader itself, so that nothing has to be looked for.
class TracedPages
{
public:
    TracedPages() = default;
    /// Lays the pages out. The first of them is the one with this number.
    explicit TracedPages(std::vector<PdfPage> pages, int firstPage = 1);

    const QString &source() const { return m_source; }
    int pageCount() const { return int(m_pages.size()); }
    /// As the text on it runs to the right; see PdfPage::turned. Its glyphs are not kept.
    const PdfPage &page(int number) const { return m_pages.at(std::size_t(number - m_firstPage)); }
    bool hasPage(int number) const
    {
        return number >= m_firstPage && number < m_firstPage + pageCount();
    }
    /// What a stretch of the source is on the pages: a rectangle for each line of it.
    std::vector<PageMark> marksOf(SourceRange range) const;

private:
    struct Glyph
    {
        int page = 0;
        float left = 0;
        float right = 0;
        float base = 0;
        float size = 0;
    };
    static bool goesOn(const Glyph &before, const Glyph &next);

    int m_firstPage = 1;
    std::vector<PdfPage> m_pages;
    std::vector<Glyph> m_places; ///< by the numbers of glyphs
    QString m_source;
    GlyphNumbers m_glyphs;
};

} // namespace PlanLens

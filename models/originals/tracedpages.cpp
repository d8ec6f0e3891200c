// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals/tracedpages.h"

#include "pdf/pdfcontent.h"
#include "pdf/pdflayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

// Of the size of the font: Chinese characters reach as far above and below the base line.
constexpr float above = 0.88F;
constexpr float below = 0.16F;

PdfBox joined(const PdfBox &one, const PdfBox &other)
{
    return {std::min(one.left, other.left), std::min(one.top, other.top),
            std::max(one.right, other.right), std::max(one.bottom, other.bottom)};
}

} // namespace

TracedPages::TracedPages(std::vector<PdfPage> pages, int firstPage) : m_firstPage(firstPage)
{
    numberGlyphs(pages);
    int number = firstPage;
    for (const PdfPage &page : pages) {
        for (const PdfGlyph &glyph : page.glyphs)
            m_places.push_back({number, glyph.left, glyph.right, glyph.base, glyph.size});
        m_pages.push_back(
            PdfPage{.width = page.width, .height = page.height, .turned = page.turned});
        ++number;
    }
    TracedPdf traced = layOutTraced(contentOf(std::move(pages)));
    m_source = std::move(traced.layout.source);
    m_glyphs = std::move(traced.glyphs);
}

/// Whether a glyph stands behind another on one line.
bool TracedPages::goesOn(const Glyph &before, const Glyph &next)
{
    constexpr float farthest = 3; // sizes: a gap between words is less
    const float size = std::max(before.size, next.size);
    const float gap = next.left - before.right;
    return next.page == before.page && std::abs(next.base - before.base) < size / 2 &&
           gap > -size && gap < farthest * size;
}

std::vector<PageMark> TracedPages::marksOf(SourceRange range) const
{
    std::vector<PageMark> marks;
    const Glyph *before = nullptr;
    for (int i = range.start; i < range.end(); ++i) {
        const int number = m_glyphs.at(i);
        if (number < 0 || number >= int(m_places.size()))
            continue;
        const Glyph &glyph = m_places[std::size_t(number)];
        const PdfBox box{glyph.left, glyph.base - above * glyph.size, glyph.right,
                         glyph.base + below * glyph.size};
        if (before && goesOn(*before, glyph))
            marks.back().box = joined(marks.back().box, box);
        else
            marks.push_back({glyph.page, box});
        before = &glyph;
    }
    return marks;
}

} // namespace PlanLens

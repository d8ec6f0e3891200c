// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfpagetext.h"

#include "pdf/pdfgrid.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

/// A frame around the whole page holds the text, and nothing in particular.
bool framesPage(const PdfRegion &region, const PdfPage &page)
{
    constexpr float most = 0.8F;
    return region.down.size() == 2 && region.box.width() > most * page.width &&
           region.box.height() > most * page.height;
}

bool isSmaller(const PdfRegion &a, const PdfRegion &b)
{
    return a.box.width() * a.box.height() < b.box.width() * b.box.height();
}

} // namespace

PdfPageText pageText(PdfPage page)
{
    PdfPageText text;
    text.width = page.width;
    text.height = page.height;
    text.askew = page.askew;
    text.unseen = page.unseen;
    std::vector<PdfRegion> regions = regionsOf(rulesOf(page.rulings));
    // What stands inside another has its text first.
    std::stable_sort(regions.begin(), regions.end(), isSmaller);
    for (const PdfRegion &region : regions) {
        if (region.down.empty())
            text.across.insert(text.across.end(), region.across.begin(), region.across.end());
        else if (!framesPage(region, page)) {
            if (auto table = ruledTable(region, page.glyphs))
                text.tables.push_back(std::move(*table));
        }
    }
    std::sort(text.across.begin(), text.across.end(), [](const PdfRule &a, const PdfRule &b) {
        return std::tie(a.at, a.from) < std::tie(b.at, b.from);
    });
    text.lines = linesOf(std::move(page.glyphs));
    constexpr float smallest = 20;
    for (const PdfBox &picture : page.pictures) {
        if (picture.width() > smallest && picture.height() > smallest)
            text.pictures.push_back(picture);
    }
    return text;
}

} // namespace PlanLens

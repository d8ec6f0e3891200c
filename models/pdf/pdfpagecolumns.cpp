// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfpagecolumns.h"

#include "language/figurecells.h"
#include "pdf/pdfcolumns.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace PlanLens {

namespace {

/// Text whose lines begin at nearly the same place.
struct TextColumn
{
    float left = 0;
    std::vector<const PdfPart *> parts;

    /// Where most of its lines end; those over the whole page are no part of it.
    float right() const
    {
        std::vector<float> rights;
        for (const PdfPart *part : parts)
            rights.push_back(part->right);
        std::sort(rights.begin(), rights.end());
        return rights[rights.size() * 8 / 10];
    }

    /// Lines of text reach the margin and hold signs, or are long; names in a table end anywhere.
    bool isText(float pageWidth) const
    {
        constexpr std::size_t leastLines = 6;
        constexpr float narrowest = 0.15F;
        constexpr std::size_t linesPerSign = 5;
        constexpr std::size_t leastLength = 12; // of a line without signs, in characters
        if (parts.size() < leastLines)
            return false;
        const float end = right();
        const auto full = std::count_if(parts.begin(), parts.end(), [end](const PdfPart *part) {
            return part->right > end - 2.5F * part->size;
        });
        qsizetype length = 0;
        for (const PdfPart *part : parts)
            length += part->text.size();
        const auto signs = std::count_if(parts.begin(), parts.end(), [](const PdfPart *part) {
            return part->text.contains(u'，') || part->text.contains(u'。');
        });
        const bool reads = std::size_t(signs) * linesPerSign >= parts.size() ||
                           std::size_t(length) >= leastLength * parts.size();
        return reads && end - left > narrowest * pageWidth && std::size_t(full) * 2 > parts.size();
    }
};

/// The columns that the text of a page shows.
PdfPageColumns columnsShown(const PdfPageText &page)
{
    constexpr qsizetype shortest = 8; // characters of a line of a column
    std::vector<const PdfPart *> parts;
    for (const PdfLine &line : page.lines) {
        for (const PdfPart &part : line.parts) {
            if (part.text.size() >= shortest && !isFigureCell(part.text))
                parts.push_back(&part);
        }
    }
    std::sort(parts.begin(), parts.end(),
              [](const PdfPart *a, const PdfPart *b) { return a->left < b->left; });
    std::vector<TextColumn> texts;
    for (const PdfPart *part : parts) {
        workPoint();
        if (texts.empty() || part->left - texts.back().left > 3 * part->size)
            texts.push_back({part->left, {}});
        texts.back().parts.push_back(part);
    }
    PdfPageColumns columns;
    for (const TextColumn &text : texts) {
        if (!text.isText(page.width))
            continue;
        if (columns.empty() || columns.back().right < text.left)
            columns.push_back({text.left, text.right()});
    }
    return columns.size() > 1 ? columns : PdfPageColumns();
}

/// Whether pages are of one size.
bool areAlike(const PdfPageText &page, const PdfPageText &other)
{
    constexpr float most = 2;
    return std::abs(page.width - other.width) < most && std::abs(page.height - other.height) < most;
}

bool areAlike(const PdfPageColumns &columns, const PdfPageColumns &other)
{
    constexpr float most = 12;
    return std::equal(columns.begin(), columns.end(), other.begin(), other.end(),
                      [](const PdfTextColumn &a, const PdfTextColumn &b) {
                          return std::abs(a.left - b.left) < most;
                      });
}

/// Whether more than a few lines reach over what is free between columns.
bool areCrossed(const PdfPageColumns &columns, const PdfPageText &page)
{
    constexpr std::size_t few = 3;
    constexpr std::size_t linesPerHead = 8;
    std::size_t crossing = 0;
    for (const PdfLine &line : page.lines) {
        for (const float gutter : guttersOf(columns)) {
            crossing += std::any_of(line.parts.begin(), line.parts.end(), [&](const PdfPart &part) {
                return part.left < gutter && part.right > gutter &&
                       partedAt(part, columns).size() < 2;
            });
        }
    }
    return crossing > std::max(few, page.lines.size() / linesPerHead);
}

/// The columns that most pages of the size of one show; empty where not two of them agree.
class CommonColumns
{
public:
    CommonColumns(const std::vector<PdfPageText> &pages, const std::vector<PdfPageColumns> &shown)
    {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            workPoint();
            Size &size = sizeOf(pages[i]);
            ++size.pages;
            if (!shown[i].empty())
                add(size, shown[i]);
        }
    }

    /// For a page that shows other columns itself, or none.
    PdfPageColumns of(const PdfPageText &page, const PdfPageColumns &shown)
    {
        constexpr int least = 2;
        const Size &size = sizeOf(page);
        const auto most =
            std::max_element(size.layouts.begin(), size.layouts.end(),
                             [](const Layout &a, const Layout &b) { return a.pages < b.pages; });
        if (most == size.layouts.end() || most->pages < least)
            return shown;
        if (areAlike(most->columns, shown))
            return most->columns; // their places are the same on all pages
        if ((!shown.empty() && most->pages * 2 < size.pages) || areCrossed(most->columns, page))
            return shown;
        return most->columns;
    }

private:
    struct Layout
    {
        PdfPageColumns columns;
        int pages = 0;
    };
    struct Size
    {
        const PdfPageText *page = nullptr;
        std::vector<Layout> layouts;
        int pages = 0;
    };
    static constexpr std::size_t mostKinds = 20; ///< of sizes, and of layouts

    Size &sizeOf(const PdfPageText &page)
    {
        const auto found = std::find_if(m_sizes.begin(), m_sizes.end(), [&](const Size &size) {
            return areAlike(*size.page, page);
        });
        if (found != m_sizes.end())
            return *found;
        if (m_sizes.size() < mostKinds)
            m_sizes.push_back({&page, {}, 0});
        else
            m_sizes.back() = {&page, {}, 0};
        return m_sizes.back();
    }

    static void add(Size &size, const PdfPageColumns &columns)
    {
        const auto found =
            std::find_if(size.layouts.begin(), size.layouts.end(),
                         [&](const Layout &layout) { return areAlike(layout.columns, columns); });
        if (found != size.layouts.end())
            ++found->pages;
        else if (size.layouts.size() < mostKinds)
            size.layouts.push_back({columns, 1});
    }

    std::vector<Size> m_sizes;
};

} // namespace

std::vector<float> guttersOf(const PdfPageColumns &columns)
{
    std::vector<float> gutters;
    for (std::size_t i = 1; i < columns.size(); ++i)
        gutters.push_back((columns[i - 1].right + columns[i].left) / 2);
    return gutters;
}

std::vector<PdfPart> partedAt(const PdfPart &part, const PdfPageColumns &columns)
{
    PdfColumns between;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const float left = columns[i - 1].right;
        const float right = columns[i].left;
        const bool isFree = std::any_of(part.gaps.begin(), part.gaps.end(), [&](const PdfGap &gap) {
            constexpr float least = 0.6F; // of the size of the font
            return gap.right - gap.left > least * part.size && gap.right > left && gap.left < right;
        });
        if (isFree)
            between.gutters.push_back({left, right});
    }
    return between.gutters.empty() ? std::vector{part} : partedAt(part, between);
}

std::vector<PdfPageColumns> pageColumnsOf(const std::vector<PdfPageText> &pages)
{
    std::vector<PdfPageColumns> columns;
    for (const PdfPageText &page : pages)
        columns.push_back(columnsShown(page));
    CommonColumns common(pages, columns);
    for (std::size_t i = 0; i < pages.size(); ++i)
        columns[i] = common.of(pages[i], columns[i]);
    return columns;
}

} // namespace PlanLens

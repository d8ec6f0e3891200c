// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfflow.h"

#include "language/figurecells.h"
#include "pdf/pdfaligned.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace PlanLens {

namespace {

float topOf(const PdfElement &element)
{
    if (const auto *line = std::get_if<PdfLine>(&element))
        return line->base() - line->size() * 0.35F;
    if (const auto *table = std::get_if<PdfTable>(&element))
        return table->box.top;
    return std::get<PdfPicture>(element).box.top;
}

PdfBox sidesOf(const PdfElement &element)
{
    if (const auto *line = std::get_if<PdfLine>(&element))
        return {line->left(), line->top(), line->right(), line->bottom()};
    if (const auto *table = std::get_if<PdfTable>(&element))
        return table->box;
    return std::get<PdfPicture>(element).box;
}

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

    /// Lines of text reach the margin; names in a table end anywhere.
    bool isText(float pageWidth) const
    {
        constexpr std::size_t leastLines = 6;
        constexpr float narrowest = 0.15F;
        if (parts.size() < leastLines)
            return false;
        const float end = right();
        const auto full = std::count_if(parts.begin(), parts.end(), [end](const PdfPart *part) {
            return part->right > end - 2.5F * part->size;
        });
        return end - left > narrowest * pageWidth && std::size_t(full) * 2 > parts.size();
    }
};

/// Where one column of text ends and the next begins.
std::vector<float> guttersOf(const PdfPageText &page)
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
    std::vector<TextColumn> columns;
    for (const PdfPart *part : parts) {
        workPoint();
        if (columns.empty() || part->left - columns.back().left > 3 * part->size)
            columns.push_back({part->left, {}});
        columns.back().parts.push_back(part);
    }
    std::erase_if(columns, [&](const TextColumn &column) { return !column.isText(page.width); });
    std::vector<float> gutters;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const float right = columns[i - 1].right();
        if (right < columns[i].left)
            gutters.push_back((right + columns[i].left) / 2);
    }
    return gutters;
}

/// The elements of a page, lines parted at the gutters.
std::vector<PdfElement> elementsOf(const PdfPageText &page, const std::vector<float> &gutters)
{
    std::vector<PdfElement> elements;
    for (const PdfLine &line : page.lines) {
        PdfLine piece;
        std::size_t column = 0;
        for (const PdfPart &part : line.parts) {
            const auto next = std::size_t(
                std::upper_bound(gutters.begin(), gutters.end(), part.left) - gutters.begin());
            if (!piece.parts.empty() && next != column) {
                elements.push_back(piece);
                piece.parts.clear();
            }
            column = next;
            piece.parts.push_back(part);
        }
        elements.push_back(piece);
    }
    for (const PdfTable &table : page.tables)
        elements.push_back(table);
    for (const PdfBox &picture : page.pictures)
        elements.push_back(PdfPicture{picture});
    std::stable_sort(elements.begin(), elements.end(),
                     [](const PdfElement &a, const PdfElement &b) { return topOf(a) < topOf(b); });
    return elements;
}

/// Puts aligned lines of an area together as tables.
void findTables(PdfArea &area)
{
    std::vector<PdfElement> found;
    std::vector<PdfLine> lines;
    const auto flush = [&] {
        std::size_t next = 0;
        for (PdfAligned &aligned : alignedTables(lines)) {
            for (; next < aligned.first; ++next)
                found.push_back(lines[next]);
            found.push_back(std::move(aligned.table));
            next = aligned.end;
        }
        for (; next < lines.size(); ++next)
            found.push_back(lines[next]);
        lines.clear();
    };
    for (const PdfElement &element : area.elements) {
        if (const auto *line = std::get_if<PdfLine>(&element)) {
            lines.push_back(*line);
            continue;
        }
        flush();
        found.push_back(element);
    }
    flush();
    area.elements = std::move(found);
}

/// The margins that most of the long lines of an area keep to.
void findMargins(PdfArea &area)
{
    float widest = 0;
    for (const PdfElement &element : area.elements) {
        const auto *line = std::get_if<PdfLine>(&element);
        if (!line)
            continue;
        area.left = widest > 0 ? std::min(area.left, line->left()) : line->left();
        area.right = std::max(area.right, line->right());
        widest = std::max(widest, line->right() - line->left());
    }
    std::map<int, int> lefts;
    std::vector<float> rights;
    for (const PdfElement &element : area.elements) {
        const auto *line = std::get_if<PdfLine>(&element);
        if (!line || line->right() - line->left() < 0.75F * widest)
            continue;
        ++lefts[int(std::lround(line->left()))];
        rights.push_back(line->right());
    }
    constexpr std::size_t leastLines = 3;
    if (rights.size() < leastLines)
        return;
    area.sure = true;
    std::sort(rights.begin(), rights.end());
    // The first place where several begin; those of paragraphs stand further in.
    area.left = float(lefts.begin()->first);
    for (const auto &[left, count] : lefts) {
        if (std::size_t(count) * 6 >= rights.size()) {
            area.left = float(left);
            break;
        }
    }
    area.right = rights[rights.size() * 9 / 10];
}

} // namespace

std::vector<PdfArea> areasOf(const PdfPageText &page)
{
    const std::vector<float> gutters = guttersOf(page);
    const std::size_t columns = gutters.size() + 1;
    std::vector<PdfArea> areas;
    std::vector<PdfArea> side(columns); // the columns beside each other that are being filled
    const auto flush = [&] {
        for (PdfArea &area : side) {
            if (!area.elements.empty())
                areas.push_back(std::move(area));
            area = {};
        }
    };
    PdfArea over; // what stands over all columns
    for (PdfElement &element : elementsOf(page, gutters)) {
        const PdfBox box = sidesOf(element);
        const bool crosses = std::any_of(gutters.begin(), gutters.end(), [&](float gutter) {
            constexpr float least = 3;
            return box.left < gutter - least && box.right > gutter + least;
        });
        if (crosses) {
            flush();
            over.elements.push_back(std::move(element));
            continue;
        }
        if (!over.elements.empty()) {
            areas.push_back(std::move(over));
            over = {};
        }
        const auto column = std::size_t(
            std::upper_bound(gutters.begin(), gutters.end(), (box.left + box.right) / 2) -
            gutters.begin());
        side[column].elements.push_back(std::move(element));
    }
    flush();
    if (!over.elements.empty())
        areas.push_back(std::move(over));
    for (PdfArea &area : areas) {
        findTables(area);
        findMargins(area);
    }
    return areas;
}

} // namespace PlanLens

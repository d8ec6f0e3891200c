// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfflow.h"

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

/// A line parted at the gutters.
void addLine(std::vector<PdfElement> &elements, const PdfLine &line, const PdfPageColumns &columns,
             const std::vector<float> &gutters)
{
    PdfLine piece;
    std::size_t column = 0;
    for (const PdfPart &whole : line.parts) {
        for (const PdfPart &part : partedAt(whole, columns)) {
            const auto next = std::size_t(
                std::upper_bound(gutters.begin(), gutters.end(), part.left) - gutters.begin());
            if (!piece.parts.empty() && next != column) {
                elements.push_back(piece);
                piece.parts.clear();
            }
            column = next;
            piece.parts.push_back(part);
        }
    }
    elements.push_back(piece);
}

/// The elements of a page, lines parted at the gutters.
std::vector<PdfElement> elementsOf(const PdfPageText &page, const PdfPageColumns &columns,
                                   const std::vector<float> &gutters)
{
    std::vector<PdfElement> elements;
    for (const PdfLine &line : page.lines)
        addLine(elements, line, columns, gutters);
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
    bool atTop = true;
    const auto flush = [&](bool atEnd) {
        std::size_t next = 0;
        for (PdfAligned &aligned : alignedTables(lines, {atTop, atEnd})) {
            for (; next < aligned.first; ++next)
                found.push_back(lines[next]);
            found.push_back(std::move(aligned.table));
            next = aligned.end;
        }
        for (; next < lines.size(); ++next)
            found.push_back(lines[next]);
        lines.clear();
        atTop = false;
    };
    for (const PdfElement &element : area.elements) {
        if (const auto *line = std::get_if<PdfLine>(&element)) {
            lines.push_back(*line);
            continue;
        }
        flush(false);
        found.push_back(element);
    }
    flush(true);
    area.elements = std::move(found);
}

} // namespace

std::vector<PdfArea> areasOf(const PdfPageText &page, const PdfPageColumns &columns)
{
    const std::vector<float> gutters = guttersOf(columns);
    std::vector<PdfArea> areas;
    // The columns beside each other that are being filled.
    std::vector<PdfArea> side(gutters.size() + 1);
    const auto flush = [&] {
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (!columns.empty())
                side[i].origin = columns[i].left;
            if (!side[i].elements.empty())
                areas.push_back(std::move(side[i]));
            side[i] = {};
        }
    };
    PdfArea over; // what stands over all columns
    for (PdfElement &element : elementsOf(page, columns, gutters)) {
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
    for (PdfArea &area : areas)
        findTables(area);
    return areas;
}

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

} // namespace PlanLens

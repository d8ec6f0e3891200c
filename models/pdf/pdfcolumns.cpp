// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfcolumns.h"

#include "pdf/pdfrows.h"
#include "pdf/pdfspacedrows.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

constexpr float inside = 0.5F; ///< in parts of the size of the font: so much reaches into a column

/// Which columns a stretch of text stands in: the first and the last.
struct Reach
{
    std::size_t first = 0;
    std::size_t last = 0;

    bool spans() const { return first != last; }
};

Reach reachOf(const PdfPart &part, const PdfColumns &columns)
{
    const float inset = std::min(inside * part.size, (part.right - part.left) / 2);
    return {columnAt(part.left + inset, columns), columnAt(part.right - inset, columns)};
}

/// Whether a gap lies between columns, and what stands on either side of it in two of them.
bool isBetween(const PdfGutter &before, const PdfGutter &after, const PdfColumns &columns)
{
    const auto gutter =
        std::partition_point(columns.gutters.begin(), columns.gutters.end(),
                             [&](const PdfGutter &g) { return g.right <= before.right; });
    return gutter != columns.gutters.end() && gutter->left < after.left &&
           columnAt(before.middle(), columns) != columnAt(after.middle(), columns);
}

PdfTableRow emptyRow(const PdfColumns &columns)
{
    const std::vector<float> edges = columns.edges();
    PdfTableRow row(columns.count());
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i].left = edges[i];
        row[i].right = edges[i + 1];
    }
    return row;
}

PdfLine partedAt(const PdfLine &line, const PdfColumns &columns)
{
    PdfLine parted;
    for (const PdfPart &part : line.parts) {
        for (PdfPart &piece : partedAt(part, columns))
            parted.parts.push_back(std::move(piece));
    }
    return parted;
}

bool spansColumns(const PdfLine &line, const PdfColumns &columns)
{
    return std::any_of(line.parts.begin(), line.parts.end(),
                       [&](const PdfPart &part) { return reachOf(part, columns).spans(); });
}

void addPart(PdfCell &cell, const PdfPart &part)
{
    if (!cell.lines.empty() && cell.lines.back().base == part.base) {
        PdfPart &before = cell.lines.back();
        before.text += u' ' + part.text;
        before.glyphs.appendNone(1);
        before.glyphs += part.glyphs;
        before.right = part.right;
        before.noteMarks += part.noteMarks;
        return;
    }
    cell.lines.push_back(part);
}

/// Where each stretch of text of a line stands, from left to right. One that reaches into a column
/// in which another begins ends before it: both are shown.
std::vector<Reach> reachesOf(const PdfLine &line, const PdfColumns &columns)
{
    std::vector<Reach> reaches;
    for (const PdfPart &part : line.parts) {
        Reach reach = reachOf(part, columns);
        if (!reaches.empty())
            reach.first = std::max(reach.first, reaches.back().first);
        reach.last = std::max(reach.last, reach.first);
        reaches.push_back(reach);
    }
    std::size_t next = columns.count(); // the first column that is taken further on
    for (std::size_t i = reaches.size(); i-- > 0;) {
        if (i + 1 < reaches.size() && reaches[i + 1].first > reaches[i].first)
            next = reaches[i + 1].first;
        reaches[i].last = std::min(reaches[i].last, next - 1);
    }
    return reaches;
}

/// A line with a stretch of text over several columns, as a row.
PdfTableRow spanningRow(const PdfLine &line, const PdfColumns &columns)
{
    PdfTableRow row = emptyRow(columns);
    std::vector<Reach> reaches = reachesOf(line, columns);
    if (reaches.size() == 1) // a heading of rows
        reaches.front().last = row.size() - 1;
    for (std::size_t i = 0; i < reaches.size(); ++i) {
        const auto [first, last] = reaches[i];
        PdfCell &cell = row[first];
        addPart(cell, line.parts[i]);
        cell.columnSpan = std::max(cell.columnSpan, int(last - first) + 1);
        for (std::size_t column = first + 1; column <= last; ++column)
            row[column].covered = true;
    }
    return row;
}

/// All stretches of text that stand in one column each.
PdfTableRow allCells(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    PdfTableRow cells = emptyRow(columns);
    for (const PdfLine &line : lines) {
        workPoint();
        const PdfLine parted = partedAt(line, columns);
        if (spansColumns(parted, columns))
            continue;
        for (const PdfPart &part : parted.parts)
            addPart(cells[reachOf(part, columns).first], part);
    }
    return cells;
}

/// A heading of rows in the middle of a table spans it. One in the columns of names is seen without
/// that; elsewhere it would stand for a figure.
void spanHeadings(std::vector<PdfTableRow> &rows)
{
    constexpr std::ptrdiff_t names = 2;
    for (PdfTableRow &row : rows) {
        const auto isFilled = [](const PdfCell &cell) {
            return !cell.isEmpty() || cell.covered;
        };
        const auto filled = std::find_if(row.begin(), row.end(), isFilled);
        if (filled - row.begin() < names || std::count_if(filled, row.end(), isFilled) != 1 ||
            !startsItem(filled->text()))
            continue;
        row.front().lines = std::move(filled->lines);
        row.front().columnSpan = int(row.size());
        filled->lines.clear();
        for (std::size_t i = 1; i < row.size(); ++i)
            row[i].covered = true;
    }
}

std::vector<PdfTableRow> bandRows(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    const auto together = asOneRow(lines, columns);
    if (!together)
        return alignedRows(lines, columns, cellPitch(allCells(lines, columns)));
    constexpr std::size_t mostWrapped = 4; // lines of one cell
    const auto tall = std::count_if(together->begin(), together->end(), [](const PdfCell &cell) {
        return cell.lines.size() > mostWrapped;
    });
    if (holdsRows(*together) || tall > 1)
        return partRows(*together, cellPitch(*together));
    return {*together};
}

/// Narrows cells to what stands in their columns, so that it shows which lines are full.
void fitCells(PdfTable &table)
{
    for (std::size_t column = 0; column < table.columns(); ++column) {
        PdfGutter extent{1e9F, -1e9F};
        for (const PdfTableRow &row : table.rows) {
            if (row[column].columnSpan > 1)
                continue;
            for (const PdfPart &line : row[column].lines)
                extent = {std::min(extent.left, line.left), std::max(extent.right, line.right)};
        }
        for (PdfTableRow &row : table.rows) {
            if (extent.left < extent.right && row[column].columnSpan == 1) {
                row[column].left = extent.left;
                row[column].right = extent.right;
            }
        }
    }
}

} // namespace

std::vector<PdfPart> partedAt(const PdfPart &part, const PdfColumns &columns)
{
    std::vector<PdfPart> parts;
    PdfPart rest = part;
    rest.gaps.clear();
    const std::vector<PdfGutter> pieces = piecesOf(part);
    qsizetype start = 0;
    for (std::size_t i = 0; i < part.gaps.size(); ++i) {
        PdfGap gap = part.gaps[i];
        if (gap.at <= start || gap.at >= part.text.size())
            continue;
        if (!isBetween(pieces[i], pieces[i + 1], columns)) {
            gap.at -= start;
            rest.gaps.push_back(gap);
            continue;
        }
        PdfPart before = rest;
        before.right = gap.left;
        before.text = part.text.mid(start, gap.at - start).trimmed();
        before.glyphs = part.glyphs.mid(start, before.text.size());
        before.noteMarks.clear();
        parts.push_back(before);
        rest.left = gap.right;
        rest.firstWidth = rest.size;
        rest.gaps.clear();
        start = gap.at;
    }
    rest.text = part.text.mid(start);
    rest.glyphs = part.glyphs.mid(start);
    parts.push_back(rest);
    return parts;
}

std::optional<PdfTableRow> asOneRow(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    PdfTableRow row = emptyRow(columns);
    for (const PdfLine &line : lines) {
        workPoint();
        const PdfLine parted = partedAt(line, columns);
        for (const PdfPart &part : parted.parts) {
            const Reach reach = reachOf(part, columns);
            if (reach.spans())
                return std::nullopt;
            addPart(row[reach.first], part);
        }
    }
    return row;
}

std::optional<float> cellPitch(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    return cellPitch(allCells(lines, columns));
}

std::vector<PdfTableRow> alignedRows(std::span<const PdfLine> lines, const PdfColumns &columns,
                                     std::optional<float> pitch)
{
    std::vector<PdfTableRow> rows;
    std::size_t start = 0;
    const auto addLines = [&](std::size_t end) {
        if (end == start)
            return;
        if (const auto together = asOneRow(lines.subspan(start, end - start), columns)) {
            for (const PdfTableRow &row : partRows(*together, pitch))
                rows.push_back(row);
        }
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        workPoint();
        const PdfLine parted = partedAt(lines[i], columns);
        if (!spansColumns(parted, columns))
            continue;
        addLines(i);
        rows.push_back(spanningRow(parted, columns));
        start = i + 1;
    }
    addLines(lines.size());
    return rows;
}

void setColumns(PdfTable &table, const PdfColumns &columns, std::optional<float> pitch)
{
    table.edges = columns.edges();
    table.edges.front() = std::min(table.edges.front(), table.box.left);
    table.edges.back() = std::max(table.edges.back(), table.box.right);
    table.rows.clear();
    for (const std::vector<PdfLine> &band : table.bands) {
        const auto rows =
            table.banded ? bandRows(band, columns) : alignedRows(band, columns, pitch);
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    spanHeadings(table.rows);
    fitCells(table);
}

} // namespace PlanLens

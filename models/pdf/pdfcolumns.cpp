// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfcolumns.h"

#include "pdf/pdfrows.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr float inside = 0.5F; ///< in parts of the size of the font: so much reaches into a column
constexpr float leastFree = 0.35F; ///< likewise, between two columns
constexpr float sureFree = 0.25F;  ///< likewise, where it is free in many rows
constexpr int manyRows = 8;
constexpr float widest = 20'000; ///< a page in points

/// Which columns a stretch of text stands in: the first and the last.
struct Reach
{
    std::size_t first = 0;
    std::size_t last = 0;

    bool spans() const { return first != last; }
};

std::size_t columnAt(float x, const PdfColumns &columns)
{
    const auto next = std::find_if(columns.gutters.begin(), columns.gutters.end(),
                                   [x](const PdfGutter &gutter) { return x < gutter.middle(); });
    return std::size_t(next - columns.gutters.begin());
}

Reach reachOf(const PdfPart &part, const PdfColumns &columns)
{
    const float inset = std::min(inside * part.size, (part.right - part.left) / 2);
    return {columnAt(part.left + inset, columns), columnAt(part.right - inset, columns)};
}

/// The pieces of a stretch of text that narrow gaps part.
std::vector<PdfGutter> piecesOf(const PdfPart &part)
{
    std::vector<PdfGutter> pieces{{part.left, part.right}};
    for (const PdfGap &gap : part.gaps) {
        pieces.back().right = gap.left;
        pieces.push_back({gap.right, part.right});
    }
    return pieces;
}

/// Parts a stretch of text where one of its gaps lies between columns.
std::vector<PdfPart> partedAt(const PdfPart &part, const PdfColumns &columns)
{
    std::vector<PdfPart> parts;
    PdfPart rest = part;
    rest.gaps.clear();
    qsizetype start = 0;
    for (const PdfGap &gap : part.gaps) {
        const bool between = std::any_of(
            columns.gutters.begin(), columns.gutters.end(), [&](const PdfGutter &gutter) {
                return gap.left < gutter.right && gap.right > gutter.left;
            });
        if (!between || gap.at <= start || gap.at >= part.text.size())
            continue;
        PdfPart before = rest;
        before.right = gap.left;
        before.text = part.text.mid(start, gap.at - start).trimmed();
        before.noteMarks.clear();
        parts.push_back(before);
        rest.left = gap.right;
        start = gap.at;
    }
    rest.text = part.text.mid(start);
    parts.push_back(rest);
    return parts;
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
        before.right = part.right;
        before.noteMarks += part.noteMarks;
        return;
    }
    cell.lines.push_back(part);
}

/// A line with a stretch of text over several columns, as a row.
PdfTableRow spanningRow(const PdfLine &line, const PdfColumns &columns)
{
    PdfTableRow row = emptyRow(columns);
    for (const PdfPart &part : line.parts) {
        Reach reach = reachOf(part, columns);
        if (line.parts.size() == 1) // a heading of rows
            reach.last = row.size() - 1;
        PdfCell &cell = row[reach.first];
        addPart(cell, part);
        cell.columnSpan = std::max(cell.columnSpan, int(reach.last - reach.first) + 1);
        for (std::size_t i = reach.first + 1; i <= reach.last; ++i)
            row[i].covered = true;
    }
    for (PdfCell &cell : row) {
        if (cell.covered)
            cell.lines.clear();
    }
    return row;
}

/// How much text stands above each other, point for point.
class Coverage
{
public:
    Coverage(std::span<const PdfLine> lines, float left, float right)
        : m_left(left), m_counts(std::size_t(right - left) + 2)
    {
        for (const PdfLine &line : lines) {
            if (line.parts.size() < 2)
                continue;
            ++m_rows;
            m_size += line.size();
            for (const PdfPart &part : line.parts) {
                for (const PdfGutter &piece : piecesOf(part))
                    add(piece);
            }
        }
    }

    std::vector<PdfGutter> gutters() const
    {
        // A few heads may reach over several columns.
        constexpr int rowsPerHead = 10;
        const int most = m_rows / rowsPerHead;
        const float free = m_rows < manyRows ? leastFree : sureFree;
        const float least = free * m_size / float(std::max(m_rows, 1));
        std::vector<PdfGutter> gutters;
        std::size_t start = 0;
        for (std::size_t x = 0; x < m_counts.size(); ++x) {
            if (m_counts[x] <= most)
                continue;
            if (start > 0 && float(x - start) >= least)
                gutters.push_back({m_left + float(start), m_left + float(x)});
            start = x + 1;
        }
        return gutters;
    }

private:
    void add(const PdfGutter &piece)
    {
        const auto last =
            std::min(std::size_t(std::max(piece.right - m_left, 0.F)), m_counts.size() - 1);
        for (auto x = std::size_t(std::max(piece.left - m_left, 0.F)); x <= last; ++x)
            ++m_counts[x];
    }

    float m_left;
    std::vector<int> m_counts;
    int m_rows = 0;
    float m_size = 0; ///< of the fonts of all rows together
};

/// Takes off a gutter what the text of a few rows reaches into it.
void narrow(PdfGutter &gutter, std::span<const PdfLine> lines)
{
    const PdfGutter whole = gutter;
    for (const PdfLine &line : lines) {
        for (const PdfPart &part : line.parts) {
            for (const PdfGutter &piece : piecesOf(part)) {
                if (piece.left < whole.left && piece.right > gutter.left &&
                    piece.right < whole.right)
                    gutter.left = piece.right;
                if (piece.right > whole.right && piece.left < gutter.right &&
                    piece.left > whole.left)
                    gutter.right = piece.left;
            }
        }
    }
    if (gutter.right <= gutter.left) // reached into from both sides
        gutter = whole;
}

/// From the first to the last base line of what stands in a column.
PdfGutter heightOf(std::span<const PdfLine> lines, const PdfColumns &columns, std::size_t column)
{
    PdfGutter height{1e9F, -1e9F};
    for (const PdfLine &line : lines) {
        for (const PdfPart &part : line.parts) {
            for (const PdfGutter &piece : piecesOf(part)) {
                if (columnAt(piece.middle(), columns) != column)
                    continue;
                height.left = std::min(height.left, part.base);
                height.right = std::max(height.right, part.base);
            }
        }
    }
    return height;
}

/// A title in the middle of a wide column, and figures at its left, are one column: all of the one
/// stands above all of the other.
void joinHalves(PdfColumns &columns, std::span<const PdfLine> lines)
{
    for (std::size_t i = 0; i < columns.gutters.size();) {
        const PdfGutter left = heightOf(lines, columns, i);
        const PdfGutter right = heightOf(lines, columns, i + 1);
        const bool halves = left.right < right.left || right.right < left.left;
        if (halves)
            columns.gutters.erase(columns.gutters.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
}

} // namespace

std::vector<float> PdfColumns::edges() const
{
    std::vector<float> edges{left};
    for (const PdfGutter &gutter : gutters)
        edges.push_back(gutter.middle());
    edges.push_back(right);
    return edges;
}

PdfColumns columnsOf(std::span<const PdfLine> lines)
{
    PdfColumns columns;
    columns.left = 1e9F;
    for (const PdfLine &line : lines) {
        columns.left = std::min(columns.left, line.left());
        columns.right = std::max(columns.right, line.right());
    }
    const float width = columns.right - columns.left;
    if (lines.empty() || width <= 0 || width > widest)
        return columns;
    columns.gutters = Coverage(lines, columns.left, columns.right).gutters();
    for (PdfGutter &gutter : columns.gutters)
        narrow(gutter, lines);
    joinHalves(columns, lines);
    return columns;
}

std::optional<PdfTableRow> asOneRow(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    PdfTableRow row = emptyRow(columns);
    for (const PdfLine &line : lines) {
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

std::vector<PdfTableRow> alignedRows(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    std::vector<PdfTableRow> rows;
    std::size_t start = 0;
    const auto addLines = [&](std::size_t end) {
        if (end == start)
            return;
        if (const auto together = asOneRow(lines.subspan(start, end - start), columns)) {
            for (const PdfTableRow &row : partRows(*together))
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

} // namespace PlanLens

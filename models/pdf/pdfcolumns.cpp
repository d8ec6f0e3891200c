// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfcolumns.h"

#include "pdf/pdfrows.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
    const auto next =
        std::partition_point(columns.gutters.begin(), columns.gutters.end(),
                             [x](const PdfGutter &gutter) { return gutter.middle() <= x; });
    return std::size_t(next - columns.gutters.begin());
}

Reach reachOf(const PdfPart &part, const PdfColumns &columns)
{
    const float inset = std::min(inside * part.size, (part.right - part.left) / 2);
    return {columnAt(part.left + inset, columns), columnAt(part.right - inset, columns)};
}

/// Text without a gap, and the line that it stands on.
struct Piece
{
    PdfGutter extent;
    float base = 0;
};

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

std::vector<Piece> piecesOf(std::span<const PdfLine> lines)
{
    std::vector<Piece> pieces;
    for (const PdfLine &line : lines) {
        workPoint();
        for (const PdfPart &part : line.parts) {
            for (const PdfGutter &extent : piecesOf(part))
                pieces.push_back({extent, part.base});
        }
    }
    return pieces;
}

/// Whether a gap lies between columns.
bool isBetween(const PdfGap &gap, const PdfColumns &columns)
{
    const auto gutter =
        std::partition_point(columns.gutters.begin(), columns.gutters.end(),
                             [&](const PdfGutter &g) { return g.right <= gap.left; });
    return gutter != columns.gutters.end() && gutter->left < gap.right;
}

/// Parts a stretch of text where one of its gaps lies between columns.
std::vector<PdfPart> partedAt(const PdfPart &part, const PdfColumns &columns)
{
    std::vector<PdfPart> parts;
    PdfPart rest = part;
    rest.gaps.clear();
    qsizetype start = 0;
    for (const PdfGap &gap : part.gaps) {
        if (!isBetween(gap, columns) || gap.at <= start || gap.at >= part.text.size())
            continue;
        PdfPart before = rest;
        before.right = gap.left;
        before.text = part.text.mid(start, gap.at - start).trimmed();
        before.confidences = part.confidences.mid(start, before.text.size());
        before.noteMarks.clear();
        parts.push_back(before);
        rest.left = gap.right;
        start = gap.at;
    }
    rest.text = part.text.mid(start);
    rest.confidences = part.confidences.mid(start);
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
        appendUnknown(before.confidences, 1);
        before.confidences += part.confidences;
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

/// How much text stands above each other, point for point.
class Coverage
{
public:
    Coverage(std::span<const PdfLine> lines, float left, float right)
        : m_left(left), m_steps(std::size_t(right - left) + 3)
    {
        for (const PdfLine &line : lines) {
            workPoint();
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
        int count = 0;
        for (std::size_t x = 0; x + 1 < m_steps.size(); ++x) {
            count += m_steps[x];
            if (count <= most)
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
        const auto first = std::size_t(std::max(piece.left - m_left, 0.F));
        const auto last =
            std::min(std::size_t(std::max(piece.right - m_left, 0.F)), m_steps.size() - 2);
        if (first > last)
            return;
        ++m_steps[first];
        --m_steps[last + 1];
    }

    float m_left;
    std::vector<int> m_steps; ///< how many pieces begin at a point, less those that ended before it
    int m_rows = 0;
    float m_size = 0; ///< of the fonts of all rows together
};

/// Takes off a gutter what the text of a few rows reaches into it.
void narrow(PdfGutter &gutter, const std::vector<Piece> &pieces)
{
    const PdfGutter whole = gutter;
    for (const auto &[piece, base] : pieces) {
        if (piece.left < whole.left && piece.right > gutter.left && piece.right < whole.right)
            gutter.left = piece.right;
        if (piece.right > whole.right && piece.left < gutter.right && piece.left > whole.left)
            gutter.right = piece.left;
    }
    if (gutter.right <= gutter.left) // reached into from both sides
        gutter = whole;
}

/// For each column, from the first to the last base line of what stands in it.
std::vector<PdfGutter> heightsOf(const std::vector<Piece> &pieces, const PdfColumns &columns)
{
    std::vector<PdfGutter> heights(columns.count(), {1e9F, -1e9F});
    for (const auto &[piece, base] : pieces) {
        PdfGutter &height = heights[columnAt(piece.middle(), columns)];
        height.left = std::min(height.left, base);
        height.right = std::max(height.right, base);
    }
    return heights;
}

/// A title in the middle of a wide column, and figures at its left, are one column: all of the one
/// stands above all of the other.
void joinHalves(PdfColumns &columns, const std::vector<Piece> &pieces)
{
    const std::vector<PdfGutter> heights = heightsOf(pieces, columns);
    std::vector<PdfGutter> gutters;
    PdfGutter left = heights.front();
    for (std::size_t i = 0; i < columns.gutters.size(); ++i) {
        const PdfGutter &right = heights[i + 1];
        const bool halves = left.right < right.left || right.right < left.left;
        if (halves) {
            left = {std::min(left.left, right.left), std::max(left.right, right.right)};
        } else {
            gutters.push_back(columns.gutters[i]);
            left = right;
        }
    }
    columns.gutters = std::move(gutters);
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
    const std::vector<Piece> pieces = piecesOf(lines);
    for (PdfGutter &gutter : columns.gutters) {
        workPoint();
        narrow(gutter, pieces);
    }
    joinHalves(columns, pieces);
    return columns;
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

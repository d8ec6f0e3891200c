// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfgutters.h"

#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

constexpr float leastFree = 0.35F; ///< in parts of the size of the font, between two columns
constexpr float sureFree = 0.25F;  ///< likewise, where it is free in many rows
constexpr int manyRows = 8;
constexpr float widest = 20'000; ///< a page in points

/// Whether a line shows columns: one of a single piece may be a heading over several of them.
bool showsColumns(std::span<const PdfLine> lines, std::size_t i)
{
    return lines[i].parts.size() > 1 || (i > 0 && areBeside(lines[i - 1], lines[i])) ||
           (i + 1 < lines.size() && areBeside(lines[i], lines[i + 1]));
}

/// How much text stands above each other, point for point.
class Coverage
{
public:
    Coverage(std::span<const PdfLine> lines, float left, float right)
        : m_left(left), m_steps(std::size_t(right - left) + 3)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            workPoint();
            const PdfLine &line = lines[i];
            if (!showsColumns(lines, i))
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

/// The widest gap of a stretch of text that lies in a gutter; null where none does.
const PdfGap *widestGap(const PdfPart &part, const PdfGutter &gutter)
{
    const PdfGap *widest = nullptr;
    for (const PdfGap &gap : part.gaps) {
        const bool inGutter = gap.right > gutter.left && gap.left < gutter.right;
        if (inGutter && (!widest || gap.right - gap.left > widest->right - widest->left))
            widest = &gap;
    }
    return widest;
}

/// Takes off a gutter what the text of a few rows reaches into it.
void narrow(PdfGutter &gutter, std::span<const PdfLine> lines)
{
    const PdfGutter whole = gutter;
    const auto take = [&](const PdfPart &part) {
        const bool fromLeft = part.left < whole.left;
        const bool fromRight = part.right > whole.right;
        const PdfGap *gap = fromLeft && fromRight ? widestGap(part, whole) : nullptr;
        if (fromLeft && (gap || !fromRight))
            gutter.left = std::max(gutter.left, gap ? gap->left : part.right);
        if (fromRight && (gap || !fromLeft))
            gutter.right = std::min(gutter.right, gap ? gap->right : part.left);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (showsColumns(lines, i))
            std::for_each(lines[i].parts.begin(), lines[i].parts.end(), take);
    }
    if (gutter.right <= gutter.left) // reached into from both sides
        gutter = whole;
}

/// For each column, from the first to the last base line of what stands in it alone.
std::vector<PdfGutter> heightsOf(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    std::vector<PdfGutter> heights(columns.count(), {1e9F, -1e9F});
    for (const PdfLine &line : lines) {
        for (const PdfPart &part : line.parts) {
            const std::size_t column = columnAt(part.left, columns);
            if (column != columnAt(part.right, columns))
                continue;
            PdfGutter &height = heights[column];
            height.left = std::min(height.left, part.base);
            height.right = std::max(height.right, part.base);
        }
    }
    return heights;
}

/// A title in the middle of a wide column, and figures at its left, are one column: all of the one
/// stands above all of the other.
void joinHalves(PdfColumns &columns, std::span<const PdfLine> lines)
{
    const std::vector<PdfGutter> heights = heightsOf(lines, columns);
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

bool areBeside(const PdfLine &line, const PdfLine &next)
{
    constexpr float most = 0.85F; // of the size of the font
    return std::abs(next.base() - line.base()) < most * std::min(line.size(), next.size());
}

std::vector<float> PdfColumns::edges() const
{
    std::vector<float> edges{left};
    for (const PdfGutter &gutter : gutters)
        edges.push_back(gutter.middle());
    edges.push_back(right);
    return edges;
}

std::size_t columnAt(float x, const PdfColumns &columns)
{
    const auto next =
        std::partition_point(columns.gutters.begin(), columns.gutters.end(),
                             [x](const PdfGutter &gutter) { return gutter.middle() <= x; });
    return std::size_t(next - columns.gutters.begin());
}

std::vector<PdfGutter> piecesOf(const PdfPart &part)
{
    std::vector<PdfGutter> pieces{{part.left, part.right}};
    for (const PdfGap &gap : part.gaps) {
        pieces.back().right = gap.left;
        pieces.push_back({gap.right, part.right});
    }
    return pieces;
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
    for (PdfGutter &gutter : columns.gutters) {
        workPoint();
        narrow(gutter, lines);
    }
    joinHalves(columns, lines);
    return columns;
}

} // namespace PlanLens

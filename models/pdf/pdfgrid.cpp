// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfgrid.h"

#include "pdf/pdfrows.h"
#include "pdf/pdfspacedrows.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// The places of lines; those of one double line are one place.
std::vector<float> placesOf(const std::vector<PdfRule> &rules, float first, float last)
{
    std::vector<float> places{first, last};
    for (const PdfRule &rule : rules)
        places.push_back(rule.at);
    std::sort(places.begin(), places.end());
    std::vector<float> apart;
    for (const float place : places) {
        if (apart.empty() || place - apart.back() > ruleWidth)
            apart.push_back(place);
    }
    return apart;
}

/// Whether a line at a place parts what is on both sides of it between two others.
bool parts(const std::vector<PdfRule> &rules, float at, float from, float to)
{
    return std::any_of(rules.begin(), rules.end(), [&](const PdfRule &rule) {
        return std::abs(rule.at - at) <= ruleWidth && rule.covers(from, to);
    });
}

/// The cells between lines across and down.
class Grid
{
public:
    explicit Grid(const PdfRegion &region)
        : m_region(region)
        , m_x(placesOf(region.down, region.box.left, region.box.right))
        , m_y(placesOf(region.across, region.box.top, region.box.bottom))
    {
        const std::size_t cells = rows() * columns();
        m_partedBelow.resize(cells);
        m_partedRight.resize(cells);
        for (std::size_t row = 0; row < rows(); ++row) {
            for (std::size_t column = 0; column < columns(); ++column) {
                workPoint();
                const float left = m_x[column];
                const float right = m_x[column + 1];
                const float top = m_y[row];
                const float bottom = m_y[row + 1];
                m_partedBelow[at(row, column)] = parts(region.across, bottom, left, right);
                m_partedRight[at(row, column)] = parts(region.down, right, top, bottom);
            }
        }
    }

    std::size_t rows() const { return m_y.size() - 1; }
    std::size_t columns() const { return m_x.size() - 1; }
    const std::vector<float> &edges() const { return m_x; }

    /// All cells, merged where no line parts them.
    std::vector<PdfTableRow> merged() const
    {
        std::vector<PdfTableRow> cells(rows(), PdfTableRow(columns()));
        for (std::size_t row = 0; row < rows(); ++row) {
            for (std::size_t column = 0; column < columns(); ++column) {
                if (!cells[row][column].covered)
                    merge(cells, row, column);
            }
        }
        return cells;
    }
    PdfBox box(std::size_t row, std::size_t column, const PdfCell &cell) const
    {
        return {m_x[column], m_y[row], m_x[column + std::size_t(cell.columnSpan)],
                m_y[row + std::size_t(cell.rowSpan)]};
    }

private:
    std::size_t at(std::size_t row, std::size_t column) const { return row * columns() + column; }

    void merge(std::vector<PdfTableRow> &cells, std::size_t row, std::size_t column) const
    {
        std::size_t right = column;
        while (right + 1 < columns() && !m_partedRight[at(row, right)] &&
               !cells[row][right + 1].covered)
            ++right;
        std::size_t bottom = row;
        while (bottom + 1 < rows() && goesDown(bottom, column, right))
            ++bottom;
        for (std::size_t i = row; i <= bottom; ++i) {
            for (std::size_t j = column; j <= right; ++j)
                cells[i][j].covered = true;
        }
        PdfCell &cell = cells[row][column];
        cell.covered = false;
        cell.rowSpan = int(bottom - row) + 1;
        cell.columnSpan = int(right - column) + 1;
    }

    /// Whether nothing parts a stretch of a row from the same stretch of the next, which ends at
    /// the same lines.
    bool goesDown(std::size_t row, std::size_t left, std::size_t right) const
    {
        for (std::size_t column = left; column <= right; ++column) {
            if (m_partedBelow[at(row, column)] ||
                (column < right && m_partedRight[at(row + 1, column)]))
                return false;
        }
        const bool closedLeft = left == 0 || m_partedRight[at(row + 1, left - 1)];
        const bool closedRight = right + 1 == columns() || m_partedRight[at(row + 1, right)];
        return closedLeft && closedRight;
    }

    const PdfRegion &m_region;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<bool> m_partedBelow;
    std::vector<bool> m_partedRight;
};

/// The stretches of text of a cell, each as one part: a gap in a cell parts nothing.
std::vector<PdfPart> cellLines(std::vector<PdfGlyph> glyphs)
{
    std::vector<PdfPart> lines;
    for (const PdfLine &line : linesOf(std::move(glyphs))) {
        PdfPart part = line.parts.front();
        part.text = line.text();
        part.glyphs = line.glyphs();
        part.right = line.right();
        part.noteMarks = line.noteMarks();
        lines.push_back(part);
    }
    return lines;
}

bool isEmptyRow(const PdfTableRow &row)
{
    return std::all_of(row.begin(), row.end(), [](const PdfCell &cell) {
        return cell.isEmpty() && !cell.covered && cell.rowSpan == 1;
    });
}

bool reachesDown(const PdfTableRow &row)
{
    return std::any_of(row.begin(), row.end(),
                       [](const PdfCell &cell) { return cell.rowSpan > 1 || cell.covered; });
}

} // namespace

std::vector<PdfGlyph> takeGlyphs(std::vector<PdfGlyph> &glyphs, const PdfBox &box)
{
    std::vector<PdfGlyph> taken;
    std::erase_if(glyphs, [&](const PdfGlyph &glyph) {
        const bool inside = box.contains(glyph.middle(), glyph.height());
        if (inside)
            taken.push_back(glyph);
        return inside;
    });
    return taken;
}

std::optional<PdfTable> ruledTable(const PdfRegion &region, std::vector<PdfGlyph> &glyphs)
{
    if (region.down.empty() || region.across.empty())
        return std::nullopt;
    constexpr std::size_t mostCells = 20'000; // more rulings draw a picture
    if ((region.down.size() + 1) * (region.across.size() + 1) > mostCells)
        return std::nullopt;
    const Grid grid(region);
    if (grid.rows() == 0 || grid.columns() == 0)
        return std::nullopt;
    std::vector<PdfGlyph> inside = takeGlyphs(glyphs, region.box);
    if (inside.empty())
        return std::nullopt;
    PdfTable table;
    table.box = region.box;
    table.edges = grid.edges();
    if (table.isFrame()) {
        table.framed = linesOf(std::move(inside));
        return table;
    }
    std::vector<PdfTableRow> rows = grid.merged();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            workPoint();
            PdfCell &cell = rows[i][j];
            const PdfBox box = grid.box(i, j, cell);
            cell.left = box.left;
            cell.right = box.right;
            if (!cell.covered)
                cell.lines = cellLines(takeGlyphs(inside, box));
        }
    }
    for (const PdfTableRow &row : rows) {
        if (!reachesDown(row) && holdsRows(row)) {
            for (const PdfTableRow &part : partRows(row, cellPitch(row)))
                table.rows.push_back(part);
        } else if (!isEmptyRow(row)) {
            table.rows.push_back(row);
        }
    }
    return table;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfaligned.h"

#include "pdf/pdfcolumns.h"
#include "pdf/pdftabular.h"
#include "text/workpoint.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

PdfBox boxOf(std::span<const PdfLine> lines)
{
    PdfBox box{1e9F, 1e9F, 0, 0};
    for (const PdfLine &line : lines) {
        box.left = std::min(box.left, line.left());
        box.right = std::max(box.right, line.right());
        box.top = std::min(box.top, line.top());
        box.bottom = std::max(box.bottom, line.bottom());
    }
    return box;
}

/// Finds stretches of tabular lines. A line of one part is taken in where such lines follow soon.
class Alignment
{
public:
    Alignment(const std::vector<PdfLine> &lines, PdfEnds ends) : m_lines(lines), m_ends(ends) {}

    std::vector<PdfAligned> tables() const
    {
        std::vector<PdfAligned> tables;
        std::size_t i = 0;
        while (i < m_lines.size()) {
            workPoint();
            const std::size_t end = isTabular(m_lines[i]) ? endOf(i) : i;
            const std::size_t done = tables.empty() ? 0 : tables.back().end;
            if (end > i && isTable(std::span(m_lines).subspan(i, end - i))) {
                tables.push_back(wholeTable(beginningOf(i, done), end));
                i = tables.back().end;
                continue;
            }
            if (auto partial = end > i ? partialTable(beginningOf(i, done), end) : std::nullopt) {
                i = partial->end;
                tables.push_back(std::move(*partial));
            } else {
                i = std::max(i + 1, end);
            }
        }
        return tables;
    }

    /// At least three rows of columns; of those below the head a third hold figures.
    static bool isTable(std::span<const PdfLine> lines)
    {
        const auto body = std::find_if(lines.begin(), lines.end(), holdsFigure);
        const auto rows = std::count_if(body, lines.end(), isTabular);
        const auto figures = std::count_if(body, lines.end(), holdsFigure);
        constexpr std::ptrdiff_t leastRows = 3;
        return std::count_if(lines.begin(), lines.end(), isTabular) >= leastRows && figures > 0 &&
               figures * 3 >= rows && columnsOf(lines).count() > 1;
    }

private:
    std::size_t endOf(std::size_t first) const
    {
        constexpr std::size_t mostBetween = 4;
        constexpr float widest = 3.2F; // distance of lines, in parts of the size of the font
        std::size_t end = first + 1;
        std::size_t passed = 0;
        for (std::size_t i = first + 1; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines[i];
            const float distance = line.base() - m_lines[i - 1].base();
            if (distance > widest * std::max(line.size(), m_lines[i - 1].size()))
                break;
            if (isTabular(line)) {
                end = i + 1;
                passed = 0;
            } else if (!mayStandInCells(line) ||
                       (!areBeside(m_lines[i - 1], line) && ++passed > mostBetween)) {
                break;
            }
        }
        return end;
    }

    /// What may go on with a table on another page, where it reaches to the end of the text there.
    std::optional<PdfAligned> partialTable(std::size_t first, std::size_t end) const
    {
        constexpr std::size_t most = 12; // lines: more would be told to be a table
        if (!(m_ends.top && first == 0) && !(m_ends.bottom && end + most >= m_lines.size()))
            return std::nullopt;
        PdfAligned table = wholeTable(first, end);
        table.table.partial = true;
        const bool ends = (m_ends.top && first == 0) || table.end == m_lines.size();
        if (!ends || table.end - table.first > most || table.table.columns() < 2)
            return std::nullopt;
        return table;
    }

    /// Lines above that reach down beside the first one: of the name of its row.
    std::size_t beginningOf(std::size_t first, std::size_t done) const
    {
        while (first > done && mayStandInCells(m_lines[first - 1]) &&
               m_lines[first].base() - m_lines[first - 1].base() < 0.95F * m_lines[first].size())
            --first;
        return first;
    }

    /// With the lines below that go on in the cells of its last row.
    PdfAligned wholeTable(std::size_t first, std::size_t end) const
    {
        PdfAligned table = makeTable(first, end);
        constexpr float near = 1.7F;
        while (table.end < m_lines.size() && mayStandInCells(m_lines[table.end]) &&
               m_lines[table.end].base() - m_lines[table.end - 1].base() <
                   near * m_lines[table.end].size()) {
            PdfAligned longer = makeTable(first, table.end + 1);
            if (longer.table.rows.size() != table.table.rows.size())
                break;
            table = std::move(longer);
        }
        return table;
    }

    PdfAligned makeTable(std::size_t first, std::size_t end) const
    {
        const std::span<const PdfLine> lines(m_lines.data() + first, end - first);
        PdfAligned aligned{first, end, {}};
        aligned.table.box = boxOf(lines);
        aligned.table.bands = {{lines.begin(), lines.end()}};
        const PdfColumns columns = columnsOf(lines);
        setColumns(aligned.table, columns, cellPitch(lines, columns));
        return aligned;
    }

    const std::vector<PdfLine> &m_lines;
    PdfEnds m_ends;
};

} // namespace

std::vector<PdfAligned> alignedTables(const std::vector<PdfLine> &lines, PdfEnds ends)
{
    return Alignment(lines, ends).tables();
}

bool isAlignedTable(std::span<const PdfLine> lines)
{
    return Alignment::isTable(lines);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxtable.h"

#include "reading/nesteditems.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace PlanLens {

namespace {

struct Placed
{
    const DocxCell *cell = nullptr;
    int column = 0;
    int span = 1;
};

using PlacedRow = std::vector<Placed>;

PlacedRow placed(const DocxRow &row)
{
    PlacedRow cells;
    int column = row.skipped;
    for (const DocxCell &cell : row.cells) {
        cells.push_back({&cell, column, cell.span});
        column += cell.span;
    }
    return cells;
}

int widthOf(const std::vector<PlacedRow> &rows)
{
    int width = 0;
    for (const PlacedRow &row : rows) {
        if (!row.empty())
            width = std::max(width, row.back().column + row.back().span);
    }
    return width;
}

/// The number of cells that all rows of more than one cell have; 0 where they differ.
int commonCount(const std::vector<PlacedRow> &rows)
{
    std::size_t count = 0;
    for (const PlacedRow &row : rows) {
        if (row.size() < 2)
            continue;
        if (row.front().column > 0 || (count != 0 && row.size() != count))
            return 0;
        count = row.size();
    }
    return int(count);
}

/// One column for each cell; the only cell of a row spans them all.
void countColumns(std::vector<PlacedRow> &rows, int count)
{
    for (PlacedRow &row : rows) {
        int column = 0;
        for (Placed &cell : row) {
            cell.column = column++;
            cell.span = row.size() == 1 ? count : 1;
        }
    }
}

/// Takes out the columns at which no cell begins.
void dropUnusedColumns(std::vector<PlacedRow> &rows)
{
    std::set<int> begun;
    for (const PlacedRow &row : rows) {
        for (const Placed &cell : row)
            begun.insert(cell.column);
    }
    const std::vector<int> starts(begun.begin(), begun.end());
    const auto index = [&starts](int column) {
        return int(std::lower_bound(starts.begin(), starts.end(), column) - starts.begin());
    };
    for (PlacedRow &row : rows) {
        for (Placed &cell : row) {
            const int end = index(cell.column + cell.span);
            cell.column = index(cell.column);
            cell.span = std::max(1, end - cell.column);
        }
    }
}

/// Puts cells on the grid row by row, and remembers at which row the merged cell of each column
/// began.
class Placing
{
public:
    Placing(std::size_t rows, std::size_t columns) : m_mergeStarts(columns)
    {
        m_grid.rows.assign(rows, std::vector<DocxGridCell>(columns));
    }

    DocxGrid &grid() { return m_grid; }

    void place(std::size_t row, const Placed &cell)
    {
        const auto column = std::size_t(cell.column);
        const DocxMerge merge = cell.cell->merge;
        std::optional<std::size_t> &start = m_mergeStarts[column];
        const bool continued =
            merge == DocxMerge::Continued && start && columnSpan(*start, column) == cell.span;
        for (std::size_t i = 0; i < std::size_t(cell.span); ++i)
            m_grid.rows[row][column + i].covered = i > 0 || continued;
        m_grid.rows[row][column].columnSpan = cell.span;
        if (continued) {
            m_grid.rows[*start][column].rowSpan = int(row - *start) + 1;
            return;
        }
        m_grid.rows[row][column].cell = cell.cell;
        start = merge == DocxMerge::None ? std::nullopt : std::optional(row);
    }

private:
    int columnSpan(std::size_t row, std::size_t column) const
    {
        return m_grid.rows[row][column].columnSpan;
    }

    DocxGrid m_grid;
    std::vector<std::optional<std::size_t>> m_mergeStarts;
};

std::size_t columnsOf(const DocxRow &row)
{
    auto columns = std::size_t(row.skipped);
    for (const DocxCell &cell : row.cells)
        columns += std::size_t(cell.span);
    return columns;
}

} // namespace

std::size_t columnsOf(std::span<const DocxRow> rows)
{
    std::size_t columns = 0;
    for (const DocxRow &row : rows)
        columns = std::max(columns, columnsOf(row));
    return columns;
}

QStringList textsOf(const DocxRow &row)
{
    QStringList texts;
    for (const DocxCell &cell : row.cells) {
        for (const DocxItem &item : cell.items) {
            if (!item.paragraph.text.trimmed().isEmpty())
                texts.append(item.paragraph.text.trimmed());
        }
    }
    return texts;
}

DocxGrid gridOf(std::span<const DocxRow> rows)
{
    std::vector<PlacedRow> cells;
    for (const DocxRow &row : rows)
        cells.push_back(placed(row));
    if (const int count = commonCount(cells))
        countColumns(cells, count);
    else
        dropUnusedColumns(cells);

    Placing placing(rows.size(), std::size_t(widthOf(cells)));
    for (std::size_t row = 0; row < cells.size(); ++row) {
        for (const Placed &cell : cells[row])
            placing.place(row, cell);
    }
    DocxGrid &grid = placing.grid();
    grid.headerRows = headerRowsOf(rows);
    return std::move(grid);
}

} // namespace PlanLens

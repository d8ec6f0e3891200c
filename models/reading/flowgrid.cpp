// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/flowgrid.h"

#include "assembling/documentlimits.h"
#include "reading/nesteditems.h"
#include "text/workpoint.h"

#include <algorithm>
#include <set>

namespace PlanLens {

namespace {

struct Placed
{
    const FlowCell *cell = nullptr;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// Gives each cell its place, row by row.
class FlowPlacing
{
public:
    explicit FlowPlacing(std::span<const FlowRow> rows) : m_rows(int(rows.size()))
    {
        for (int row = 0; row < m_rows; ++row)
            placeRow(row, rows[std::size_t(row)]);
    }

    std::vector<Placed> &cells() { return m_cells; }

private:
    void placeRow(int row, const FlowRow &flow)
    {
        workPoint();
        int column = 0;
        for (const FlowCell &cell : flow.cells) {
            while (column < int(m_reach.size()) && m_reach[std::size_t(column)] > row)
                ++column;
            Placed placed{&cell, row, column, cell.rowSpan, std::max(1, cell.columnSpan)};
            const int left = m_rows - row;
            placed.rowSpan = cell.rowSpan <= 0 ? left : std::min(cell.rowSpan, left);
            // What it would cover further right is taken by a cell from above.
            for (int i = 1; i < placed.columnSpan; ++i) {
                const auto next = std::size_t(column + i);
                if (next < m_reach.size() && m_reach[next] > row)
                    placed.columnSpan = i;
            }
            reach(placed);
            column += placed.columnSpan;
        }
    }

    void reach(const Placed &placed)
    {
        m_claimed += qsizetype(placed.columnSpan) * placed.rowSpan;
        checkCells(m_claimed, placed.row + 1);
        const auto end = std::size_t(placed.column + placed.columnSpan);
        if (m_reach.size() < end)
            m_reach.resize(end, 0);
        for (auto i = std::size_t(placed.column); i < end; ++i)
            m_reach[i] = placed.row + placed.rowSpan;
        m_cells.push_back(placed);
    }

    int m_rows;
    std::vector<int> m_reach; ///< of each column, the first row that no cell above reaches into
    std::vector<Placed> m_cells;
    qsizetype m_claimed = 0;
};

/// Takes out the columns at which no cell begins; returns how many are left.
int dropUnusedColumns(std::vector<Placed> &cells)
{
    std::set<int> begun;
    for (const Placed &cell : cells)
        begun.insert(cell.column);
    const std::vector<int> starts(begun.begin(), begun.end());
    const auto index = [&starts](int column) {
        return int(std::lower_bound(starts.begin(), starts.end(), column) - starts.begin());
    };
    for (Placed &cell : cells) {
        const int end = index(cell.column + cell.columnSpan);
        cell.column = index(cell.column);
        cell.columnSpan = std::max(1, end - cell.column);
    }
    return int(starts.size());
}

/// Where all rows of more than one cell have the same number of them, no cell goes down over
/// several and yet their edges do not meet, that number is the width: the edges were drawn by hand.
void countColumns(std::span<const FlowRow> rows, std::vector<Placed> &cells)
{
    std::size_t count = 0;
    for (const FlowRow &row : rows) {
        if (row.cells.size() > 1 && count != 0 && row.cells.size() != count)
            return;
        if (row.cells.size() > 1)
            count = row.cells.size();
    }
    if (count == 0 || std::any_of(cells.begin(), cells.end(),
                                  [](const Placed &cell) { return cell.rowSpan > 1; }))
        return;
    int column = 0;
    int row = -1;
    for (Placed &cell : cells) {
        column = cell.row == row ? column + 1 : 0;
        row = cell.row;
        cell.column = column;
        cell.columnSpan = rows[std::size_t(row)].cells.size() == 1 ? int(count) : 1;
    }
}

void put(FlowGrid &grid, const Placed &cell)
{
    for (int row = 0; row < cell.rowSpan; ++row) {
        for (int column = 0; column < cell.columnSpan; ++column)
            grid.rows[std::size_t(cell.row + row)][std::size_t(cell.column + column)].covered =
                row > 0 || column > 0;
    }
    FlowGridCell &first = grid.rows[std::size_t(cell.row)][std::size_t(cell.column)];
    first.cell = cell.cell;
    first.rowSpan = cell.rowSpan;
    first.columnSpan = cell.columnSpan;
}

} // namespace

FlowGrid gridOf(std::span<const FlowRow> rows)
{
    FlowPlacing placing(rows);
    std::vector<Placed> &cells = placing.cells();
    countColumns(rows, cells);
    const int width = dropUnusedColumns(cells);
    checkCells(qsizetype(width) * qsizetype(rows.size()), 1);
    FlowGrid grid;
    grid.rows.assign(rows.size(), std::vector<FlowGridCell>(std::size_t(width)));
    for (const Placed &cell : cells)
        put(grid, cell);
    grid.headerRows = headerRowsOf(rows);
    return grid;
}

} // namespace PlanLens

#include "reading/docxtable.h"

#include <algorithm>
#include <set>

namespace PlanLens {

namespace {

/// No table has more; a file that claims them would only fill the memory.
constexpr int mostColumns = 500;

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
    int column = std::min(row.skipped, mostColumns);
    for (const DocxCell &cell : row.cells) {
        const int span = std::clamp(cell.span, 1, std::max(1, mostColumns - column));
        cells.push_back({&cell, column, span});
        column += span;
        if (column >= mostColumns)
            break;
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
    std::set<int> starts;
    for (const PlacedRow &row : rows) {
        for (const Placed &cell : row)
            starts.insert(cell.column);
    }
    const auto index = [&starts](int column) {
        return int(std::distance(starts.begin(), starts.lower_bound(column)));
    };
    for (PlacedRow &row : rows) {
        for (Placed &cell : row) {
            const int end = index(cell.column + cell.span);
            cell.column = index(cell.column);
            cell.span = std::max(1, end - cell.column);
        }
    }
}

void mergeDown(DocxGrid &grid, std::size_t row, int column, const Placed &cell)
{
    for (std::size_t above = row; above-- > 0;) {
        DocxGridCell &first = grid.rows[above][std::size_t(column)];
        if (first.covered && first.cell == nullptr && first.columnSpan == cell.span)
            continue;
        if (first.cell && first.cell->merge == DocxMerge::Start && first.columnSpan == cell.span)
            first.rowSpan = int(row - above) + 1;
        return;
    }
}

void place(DocxGrid &grid, std::size_t row, const Placed &cell)
{
    const bool continued = cell.cell->merge == DocxMerge::Continued && row > 0;
    for (int i = 0; i < cell.span; ++i) {
        DocxGridCell &target = grid.rows[row][std::size_t(cell.column + i)];
        target.covered = i > 0 || continued;
    }
    DocxGridCell &first = grid.rows[row][std::size_t(cell.column)];
    first.columnSpan = cell.span;
    if (continued)
        mergeDown(grid, row, cell.column, cell);
    else
        first.cell = cell.cell;
}

} // namespace

bool isFrame(std::span<const DocxRow> rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const DocxRow &row) { return row.cells.size() <= 1; });
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

    DocxGrid grid;
    const auto width = std::size_t(widthOf(cells));
    grid.rows.assign(rows.size(), std::vector<DocxGridCell>(width));
    for (std::size_t row = 0; row < cells.size(); ++row) {
        for (const Placed &cell : cells[row])
            place(grid, row, cell);
    }
    while (std::size_t(grid.headerRows) < rows.size() && rows[std::size_t(grid.headerRows)].header)
        ++grid.headerRows;
    return grid;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/shiftedrows.h"

#include "language/figurecells.h"

namespace PlanLens {

namespace {

bool isUntitled(const Column &column)
{
    return column.title.isEmpty() && column.kind == ColumnKind::Unknown;
}

bool holdsFigure(const Cell *cell)
{
    return cell && !cell->covered && isFigureCell(cell->text.text());
}

} // namespace

QSet<int> shiftedRows(const Table &table, const TablePart &part, const QList<Column> &columns,
                      const QList<IndicatorRow> &rows)
{
    constexpr int fewest = 3; // of all rows one in so many
    QSet<int> shifted;
    for (int i = int(columns.size()) - 1; i >= 0 && isUntitled(columns.at(i)); --i) {
        QSet<int> filled;
        for (const IndicatorRow &row : rows) {
            if (holdsFigure(table.cell(row.row, part.firstColumn + i)))
                filled.insert(row.row);
        }
        if (fewest * filled.size() <= rows.size())
            shifted += filled;
    }
    return shifted;
}

} // namespace PlanLens

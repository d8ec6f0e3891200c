// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/hiddencolumns.h"

#include "presenting/chartwindow.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// The cell of a head's row that lies over a column.
int cellOver(const SheetRow &row, int column)
{
    for (int i = 0; i < row.cells.size();) {
        const int span = std::max(1, row.cells.at(i).columnSpan);
        if (column < i + span)
            return i;
        i += span;
    }
    return column;
}

void takeColumn(SheetTable &table, int column)
{
    for (SheetRow &row : table.head) {
        const int over = cellOver(row, column);
        SheetCell &cell = row.cells[over];
        const int span = cell.columnSpan - 1;
        if (span > 0 && over == column) {
            SheetCell next = cell;
            next.columnSpan = span;
            row.cells[column + 1] = next;
        } else if (span > 0) {
            cell.columnSpan = span;
        }
        row.cells.removeAt(column);
    }
    for (SheetRow &row : table.rows)
        row.cells.removeAt(column);
    table.columns.removeAt(column);
}

} // namespace

QString columnTitle(const SheetTable &table, int column)
{
    return table.head.isEmpty() ? QString() : table.head.constLast().cells.at(column).text;
}

QString groupTitle(const SheetTable &table, int column)
{
    if (table.head.size() < 2)
        return {};
    const SheetRow &upper = table.head.constFirst();
    return upper.cells.at(cellOver(upper, column)).text;
}

bool canBeHidden(const SheetTable &table, int column)
{
    return column > 0 && !table.columns.at(column).name;
}

int nameColumn(const SheetTable &table)
{
    for (int column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).name)
            return column;
    }
    return 0;
}

void hideColumnsOf(SheetTable &table, const QStringList &hidden)
{
    for (int column = int(table.columns.size()) - 1; column > 0; --column) {
        const bool named = hidden.contains(columnTitle(table, column)) ||
                           hidden.contains(groupTitle(table, column));
        if (named && canBeHidden(table, column))
            takeColumn(table, column);
    }
}

void hideYearsOf(ChartData &chart, const QStringList &hidden)
{
    if (chart.kind != ChartKind::Years)
        return;
    QList<bool> stays;
    for (const ChartGroup &group : std::as_const(chart.groups))
        stays << !hidden.contains(group.label);
    keepGroups(chart, stays);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablebands.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Columns of no group, and the others group by group.
struct Parted
{
    QList<int> fixed;
    QList<QList<int>> groups;
};

Parted parted(const SheetTable &table)
{
    Parted columns;
    int lastGroup = -1;
    for (int i = 0; i < table.columns.size(); ++i) {
        const int group = table.columns.at(i).group;
        if (group < 0) {
            columns.fixed << i;
            continue;
        }
        if (columns.groups.isEmpty() || group != lastGroup)
            columns.groups.append(QList<int>());
        columns.groups.last() << i;
        lastGroup = group;
    }
    return columns;
}

double widthOf(const QList<int> &columns, const QList<double> &widths)
{
    double width = 0;
    for (const int column : columns)
        width += widths.at(column);
    return width;
}

} // namespace

QList<QList<int>> columnBands(const SheetTable &table, const QList<double> &widths, double width)
{
    const Parted columns = parted(table);
    // Fills bands first to learn how many there must be, then spreads the groups evenly over them.
    const auto fill = [&](qsizetype mostGroups) {
        QList<QList<int>> bands{columns.fixed};
        qsizetype inBand = 0;
        for (const QList<int> &group : columns.groups) {
            const bool tooWide =
                widthOf(bands.constLast(), widths) + widthOf(group, widths) > width + 0.5;
            if (inBand > 0 && (inBand == mostGroups || tooWide)) {
                bands << columns.fixed;
                inBand = 0;
            }
            bands.last() << group;
            ++inBand;
        }
        return bands;
    };
    const qsizetype count = fill(columns.groups.size()).size();
    QList<QList<int>> bands = fill((columns.groups.size() + count - 1) / count);
    for (QList<int> &band : bands)
        std::sort(band.begin(), band.end()); // columns of no group may stand behind the others
    return bands;
}

QList<int> rowsInBand(const SheetTable &table, const QList<QList<int>> &bands, qsizetype band)
{
    const auto speaks = [&](const SheetRow &row) {
        const QList<int> &columns = bands.at(band);
        return row.section || table.keepsRows || bands.size() == 1 ||
               std::any_of(columns.begin(), columns.end(), [&](int column) {
                   return table.columns.at(column).group >= 0 &&
                          !row.cells.at(column).text.isEmpty();
               });
    };
    QList<int> rows;
    for (int row = 0; row < table.rows.size(); ++row) {
        if (speaks(table.rows.at(row)))
            rows << row;
    }
    return rows;
}

} // namespace PlanLens

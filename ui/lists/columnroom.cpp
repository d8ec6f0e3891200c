// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnroom.h"

#include "lists/tablecolumns.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace PlanLens {

namespace {

constexpr int titlePadding = 16; ///< beside the words of a title, as the style sheet has it

int sumOf(const QList<ColumnRoom> &columns, int ColumnRoom::*what)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [what](int sum, const ColumnRoom &room) { return sum + room.*what; });
}

/// Takes out the column that gives way first, with those that go with it; false where all stay.
bool dropOne(QList<ColumnRoom> &columns)
{
    const auto first =
        std::max_element(columns.begin(), columns.end(),
                         [](const ColumnRoom &a, const ColumnRoom &b) { return a.rank < b.rank; });
    if (first == columns.end() || first->rank == 0)
        return false;
    const ColumnRoom gone = *first;
    *first = {};
    for (ColumnRoom &room : columns) {
        if (gone.together && room.together && room.rank == gone.rank)
            room = {};
    }
    return true;
}

/// What a person wants of the columns goes before the room that they want.
QList<ColumnRoom> asArranged(const QTreeView &view, QList<ColumnRoom> rooms)
{
    TableColumns *columns = TableColumns::of(view);
    if (!columns)
        return rooms;
    QList<int> empty;
    for (int column = 0; column < rooms.size(); ++column) {
        if (rooms.at(column).wanted == 0)
            empty << column;
    }
    columns->setEmpty(empty);
    for (int column = 0; column < rooms.size(); ++column) {
        if (columns->isHidden(column))
            rooms[column] = {};
        else if (columns->isWanted(column))
            rooms[column].rank = 0;
    }
    return rooms;
}

} // namespace

QList<int> shareRoom(QList<ColumnRoom> columns, int width)
{
    for (ColumnRoom &room : columns)
        room.least = std::min(room.least, room.wanted);
    while (sumOf(columns, &ColumnRoom::least) > width && dropOne(columns)) {
    }
    const int least = sumOf(columns, &ColumnRoom::least);
    const int slack = sumOf(columns, &ColumnRoom::wanted) - least;
    const int spare = std::clamp(width - least, 0, slack);
    QList<int> widths;
    for (const ColumnRoom &room : columns)
        widths.append(room.least +
                      (slack > 0 ? int(qint64(room.wanted - room.least) * spare / slack) : 0));
    return widths;
}

int titleWidth(const QTreeView &view, int column)
{
    QFont font = view.header()->font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    int width = 0;
    const QStringList lines =
        view.model()->headerData(column, Qt::Horizontal).toString().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return std::max(width + titlePadding, view.header()->minimumSectionSize());
}

int contentWidth(const QTreeView &view, int column)
{
    // Public in the base class only.
    const auto &items = static_cast<const QAbstractItemView &>(view);
    return std::max(items.sizeHintForColumn(column), titleWidth(view, column));
}

int fitColumns(QTreeView &view, const QList<ColumnRoom> &rooms)
{
    int left = view.viewport()->width();
    const QList<int> widths = shareRoom(asArranged(view, rooms), left);
    for (int column = 0; column < widths.size(); ++column) {
        view.setColumnHidden(column, widths.at(column) == 0);
        if (widths.at(column) > 0)
            view.header()->resizeSection(column, widths.at(column));
        left -= widths.at(column);
    }
    return left;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTreeView;

namespace PlanLens {

/// How much room a column of a table wants, in pixels.
struct ColumnRoom
{
    int wanted = 0; ///< all that stands in it is seen
    int least = 0;  ///< below it nothing of use is seen; cells are cut short
    int rank = 0;   ///< of those that have to give way the highest goes first; 0 stays always
    bool together = false; ///< goes with all others of its rank that do

    bool operator==(const ColumnRoom &) const = default;
};

/// Widths that fill a table of some width and no more: where it is too narrow all columns give way
/// in the measure that they can, then whole columns go (0). Only where those that stay need more
/// than there is, the widths exceed it.
QList<int> shareRoom(QList<ColumnRoom> columns, int width);

/// What the title of a column asks for, which may have several lines. Unlike the header's own hint
/// it leaves no room for the arrow of sorting, which only one of the columns has.
int titleWidth(const QTreeView &view, int column);
/// What the title and the cells of a column ask for; the column must not be hidden.
int contentWidth(const QTreeView &view, int column);

/// Gives the columns of a table their widths and hides those that get none. Columns that a person
/// hid get none, and those that a person wants to see do not go. One that wants no room holds
/// nothing. Returns how much of the table's width is left; less than 0 where they exceed it.
int fitColumns(QTreeView &view, const QList<ColumnRoom> &rooms);

} // namespace PlanLens

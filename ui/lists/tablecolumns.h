// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/columnarrangement.h"

#include <QList>
#include <QObject>

class QMenu;
class QPoint;
class QTreeView;

namespace PlanLens {

/// Lets a person arrange the columns of a table: move them by dragging their titles, and move, hide
/// and show them by a menu of the head, which the menu key opens too where the rows have no menu of
/// their own. Columns are told apart by TableRole::ColumnKey, else by their numbers; the
/// ColumnKeeper of the window remembers them by the name of the table (its objectName). Does
/// nothing where a table shows no head.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// The view owns it.
    explicit TableColumns(QTreeView *view);
    /// Null where the columns of a table cannot be arranged.
    static TableColumns *of(const QTreeView &view);

    /// Whether a person hid a column; never all that hold something.
    bool isHidden(int column) const;
    /// Whether a person wants to see a column, however little room there is.
    bool isWanted(int column) const;
    /// The columns that hold nothing for now, which are not shown; until the model has others.
    void setEmpty(const QList<int> &columns);

    /// Nothing happens where the column is the last one that is shown.
    void setShown(int column, bool shown);
    /// Moves a column past the shown one beside it: to the right (1) or left (-1).
    void move(int column, int by);
    /// All columns as they were at first.
    void reset();
    /// Adds a menu that does this to one for rows; `column` is the one to move. Nothing where the
    /// table shows no head.
    void addTo(QMenu &menu, int column);

Q_SIGNALS:
    /// Other columns are shown, or may be: they need other widths.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keyOf(int column) const;
    QString titleOf(int column) const;
    bool isAnyLeft() const;
    void load();
    void apply();
    void noteOrder();
    void keep();
    void fill(QMenu &menu, int column);
    void addMoves(QMenu &menu, int column);
    void openMenu(int column, const QPoint &place);
    void askForMenu();

    QTreeView &m_view;
    ColumnArrangement m_arrangement;
    QList<int> m_empty;
    bool m_arranging = false;
};

/// The columns of a table in the order in which they stand, without those that a person hid. One
/// that gave way to a small window is among them.
QList<int> chosenColumns(const QTreeView &view);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tableview.h"

#include "style/tablesize.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace PlanLens {

TableView::TableView(QWidget *parent) : QTreeView(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    takeTableSize(*this);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    Q_EMIT selectionMoved();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::selectionMoved);
    // What is selected may hold other figures now.
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::selectionMoved);
}

/// A cell alone does not show which row is meant.
void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionBehavior() == QAbstractItemView::SelectItems &&
        index.row() == current.row() && index.parent() == current.parent())
        painter->fillRect(option.rect, palette().color(QPalette::AlternateBase));
    QTreeView::drawRow(painter, option, index);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        selectRows();
    else
        QTreeView::keyPressEvent(event);
}

void TableView::selectRows()
{
    QItemSelection cells = selectionModel()->selection();
    if (const QModelIndex current = currentIndex(); cells.isEmpty() && current.isValid())
        cells.select(current, current);
    selectionModel()->select(cells,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // two rows, each in its whole width
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void takeTableSize(QTreeView &view)
{
    QFont sized; // the rest as the interface has it
    if (tablePoints() > 0)
        sized.setPointSizeF(tablePoints());
    view.header()->setFont(sized); // first: who hears of the other asks for the width of titles
    view.setFont(sized);
}

QModelIndexList shownRows(const QTreeView &view)
{
    QModelIndexList rows;
    if (!view.model())
        return rows;
    for (QModelIndex row = view.model()->index(0, 0, view.rootIndex()); row.isValid();
         row = view.indexBelow(row))
        rows << row;
    return rows;
}

QList<int> shownColumns(const QTreeView &view)
{
    QList<int> columns;
    for (int place = 0; place < view.header()->count(); ++place) {
        const int column = view.header()->logicalIndex(place);
        if (!view.isColumnHidden(column))
            columns << column;
    }
    return columns;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace PlanLens {

/// A table as all lists of the window have it: cells, rows (Shift+Space) and ranges of it can be
/// selected, Ctrl+A selects all. The row that the keyboard is in is shown faintly.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Other cells are selected, or the selected ones changed.
    void selectionMoved();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void selectRows();
};

/// Sets the text of a table in the size that a person wants; see tablePoints().
void takeTableSize(QTreeView &view);
/// All rows of a view from the top as it shows them, also those that are scrolled out of sight.
QModelIndexList shownRows(const QTreeView &view);
/// The columns that are shown, in the order they stand in.
QList<int> shownColumns(const QTreeView &view);

} // namespace PlanLens

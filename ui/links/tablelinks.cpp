// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/tablelinks.h"

#include "exchange/tablefile.h"
#include "items/selectionsum.h"
#include "lists/tablefinder.h"
#include "lists/tableview.h"
#include "style/dialogs.h"

#include <QApplication>

namespace PlanLens {

namespace {

SelectionSum sumOfSelection(const TableView &view)
{
    int cells = 0;
    QList<CellFigure> figures;
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (view.isColumnHidden(index.column()) || index.data().toString().isEmpty())
            continue;
        ++cells;
        if (const QVariant figure = index.data(TableRole::Figure); figure.isValid())
            figures.append(figure.value<CellFigure>());
    }
    return sumOf(cells, figures);
}

} // namespace

TableLinks::TableLinks(Dialogs &dialogs, QWidget &window)
    : QObject(&window), m_dialogs(dialogs), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (auto *view = qobject_cast<TableView *>(now); view && view != m_table)
            follow(view);
    });
}

TableLinks::~TableLinks()
{
    // Tables lose the keyboard when they go, and that is after who listens.
    disconnect(qApp, nullptr, this, nullptr);
}

void TableLinks::follow(TableView *view)
{
    if (m_table)
        m_table->disconnect(this);
    m_table = view;
    connect(view, &TableView::selectionMoved, this, &TableLinks::summarize);
    summarize();
}

void TableLinks::summarize()
{
    Q_EMIT summaryChanged(m_table && m_table->model() ? selectionText(sumOfSelection(*m_table))
                                                      : QString());
}

TableView *TableLinks::focusedTable() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<TableView *>(widget))
            return view;
    }
    return nullptr;
}

bool TableLinks::findAgain(bool next)
{
    TableView *view = focusedTable();
    if (view)
        TableFinder::step(*view, next);
    return view != nullptr;
}

bool TableLinks::find()
{
    TableView *view = focusedTable();
    if (view)
        TableFinder::openOn(*view);
    return view != nullptr;
}

bool TableLinks::save()
{
    TableView *view = focusedTable() ? focusedTable() : m_table.data();
    if (!view || !view->isVisible())
        return false;
    save(*view);
    return true;
}

void TableLinks::save(const QTreeView &view)
{
    if (!view.model())
        return;
    // The ending decides what is written, and the filter is XLSX at first.
    const QString proposal = view.accessibleName() + QStringLiteral(".xlsx");
    const QString path = m_dialogs.saveFile(&m_window, tr("Save the Table"), proposal,
                                            tr("XLSX (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const ShownTable table{.model = view.model(),
                           .columns = shownColumns(view),
                           .title = view.accessibleName(),
                           .qualifierRole = TableRole::Beside};
    if (const QString reason = writeTable(table, path); reason.isEmpty())
        Q_EMIT done(tr("The table was written to %1.").arg(path));
    else
        Q_EMIT failed(reason);
}

} // namespace PlanLens

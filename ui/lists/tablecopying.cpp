// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tablecopying.h"

#include "items/tableroles.h"
#include "lists/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ListPane)
};

bool isSelected(const QTreeView &view, const QModelIndex &index)
{
    return view.selectionModel()->isSelected(index);
}

/// From the top, also those that are scrolled out of sight.
QModelIndexList rowsOf(const QTreeView &view, const QList<int> &columns)
{
    QModelIndexList rows = shownRows(view);
    rows.removeIf([&](const QModelIndex &row) {
        return std::none_of(columns.begin(), columns.end(), [&](int column) {
            return isSelected(view, row.siblingAtColumn(column));
        });
    });
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows << view.currentIndex().siblingAtColumn(0);
    return rows;
}

/// A cell in one line.
QString plain(const QVariant &value)
{
    return value.toString().simplified();
}

/// A figure alone with its unit, where that is not the one of its row.
QString cellText(const QModelIndex &index)
{
    const QString text = plain(index.data());
    const QString unit = plain(index.data(TableRole::OwnUnit));
    return unit.isEmpty() ? text : text + u' ' + unit;
}

/// With what stands beside it: that alone may tell two rows apart (增速, corrected).
QString withBeside(const QModelIndex &index)
{
    return (plain(index.data()) + u' ' + plain(index.data(TableRole::Beside))).trimmed();
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

/// A cell is copied for what it says.
CopiedTable cellAlone(const QModelIndex &index)
{
    const QString text = cellText(index);
    return {text, text.toHtmlEscaped()};
}

} // namespace

CopiedTable copiedTable(const QTreeView &view)
{
    if (!view.model())
        return {};
    QList<int> columns = shownColumns(view);
    const QModelIndexList rows = rowsOf(view, columns);
    if (rows.isEmpty())
        return {};
    const bool selection = view.selectionModel()->hasSelection();
    if (selection)
        columns.removeIf([&](int column) {
            return std::none_of(rows.begin(), rows.end(), [&](const QModelIndex &row) {
                return isSelected(view, row.siblingAtColumn(column));
            });
        });
    if (selection && rows.size() == 1 && columns.size() == 1)
        return cellAlone(rows.constFirst().siblingAtColumn(columns.constFirst()));
    QStringList titles;
    for (const int column : std::as_const(columns))
        titles << plain(view.model()->headerData(column, Qt::Horizontal));
    QStringList lines{titles.join(u'\t')};
    QString html = QStringLiteral("<table><thead>%1</thead><tbody>")
                       .arg(htmlRow(titles, QStringLiteral("th")));
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = row.siblingAtColumn(column);
            const bool copied = !selection || isSelected(view, index);
            cells << (copied ? withBeside(index) : QString());
        }
        lines << cells.join(u'\t');
        html += htmlRow(cells, QStringLiteral("td"));
    }
    return {lines.join(u'\n') + u'\n', html + QStringLiteral("</tbody></table>")};
}

void makeCopyable(QTreeView *view)
{
    auto *copy = new QAction(Words::tr("Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        const CopiedTable table = copiedTable(*view);
        if (table.tsv.isEmpty())
            return;
        auto *data = new QMimeData;
        data->setText(table.tsv);
        data->setHtml(table.html);
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

} // namespace PlanLens

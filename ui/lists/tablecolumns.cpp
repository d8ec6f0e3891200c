// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tablecolumns.h"

#include "items/tableroles.h"
#include "lists/columnkeeper.h"
#include "lists/rowmenu.h"
#include "lists/tableview.h"
#include "style/plaintext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>

namespace PlanLens {

namespace {

/// The columns in the order in which they stand, shown or not.
QList<int> standingColumns(const QTreeView &view)
{
    QList<int> columns;
    for (int place = 0; place < view.header()->count(); ++place)
        columns << view.header()->logicalIndex(place);
    return columns;
}

bool asksForMenu(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
}

} // namespace

TableColumns::TableColumns(QTreeView *view) : QObject(view), m_view(*view)
{
    QHeaderView *header = view->header();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->installEventFilter(this);
    view->installEventFilter(this);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        openMenu(m_view.header()->logicalIndexAt(place),
                 m_view.header()->viewport()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::noteOrder);
    connect(header, &QHeaderView::sectionCountChanged, this, [this] { m_empty.clear(); });
    // Once the model and the head agree on what there is.
    connect(
        header, &QHeaderView::sectionCountChanged, this,
        [this] {
            if (!m_arrangement.isEmpty())
                apply();
        },
        Qt::QueuedConnection);
}

TableColumns *TableColumns::of(const QTreeView &view)
{
    return view.findChild<TableColumns *>(QString(), Qt::FindDirectChildrenOnly);
}

QString TableColumns::keyOf(int column) const
{
    const QString key =
        m_view.model()->headerData(column, Qt::Horizontal, TableRole::ColumnKey).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

QString TableColumns::titleOf(int column) const
{
    return plainCaption(m_view.model()->headerData(column, Qt::Horizontal).toString().simplified());
}

/// Whether anything would be seen without the columns that a person hid. A report may fill none but
/// those.
bool TableColumns::isAnyLeft() const
{
    for (int column = 0; column < m_view.header()->count(); ++column) {
        if (!m_empty.contains(column) && !m_arrangement.hidden.contains(keyOf(column)))
            return true;
    }
    return false;
}

bool TableColumns::isHidden(int column) const
{
    return m_arrangement.hidden.contains(keyOf(column)) && isAnyLeft();
}

bool TableColumns::isWanted(int column) const
{
    return m_arrangement.wanted.contains(keyOf(column));
}

void TableColumns::setEmpty(const QList<int> &columns)
{
    m_empty = columns;
}

void TableColumns::setShown(int column, bool shown)
{
    if (!shown && shownColumns(m_view) == QList<int>{column})
        return;
    const QString key = keyOf(column);
    (shown ? m_arrangement.hidden : m_arrangement.wanted).removeAll(key);
    QStringList &list = shown ? m_arrangement.wanted : m_arrangement.hidden;
    if (!list.contains(key))
        list << key;
    keep();
    apply();
}

void TableColumns::move(int column, int by)
{
    const QList<int> shown = shownColumns(m_view);
    const qsizetype place = shown.indexOf(column);
    const qsizetype next = place + by;
    if (place < 0 || next < 0 || next >= shown.size())
        return;
    QHeaderView *header = m_view.header();
    header->moveSection(header->visualIndex(column), header->visualIndex(shown.at(next)));
}

void TableColumns::reset()
{
    m_arrangement = {};
    keep();
    apply();
}

/// Whenever the table comes into sight: another window may have arranged it meanwhile.
void TableColumns::load()
{
    const ColumnKeeper *keeper = ColumnKeeper::of(m_view);
    if (!keeper)
        return;
    const ColumnArrangement kept = keeper->arrangement(m_view.objectName());
    if (kept == m_arrangement)
        return;
    m_arrangement = kept;
    apply();
}

void TableColumns::keep()
{
    if (ColumnKeeper *keeper = ColumnKeeper::of(m_view))
        keeper->keep(m_view.objectName(), m_arrangement);
}

void TableColumns::apply()
{
    {
        const QScopedValueRollback silence(m_arranging, true);
        QHeaderView *header = m_view.header();
        QStringList keys;
        for (int column = 0; column < header->count(); ++column)
            keys << keyOf(column);
        const QStringList order = inOrder(keys, m_arrangement);
        for (int place = 0; place < order.size(); ++place)
            header->moveSection(header->visualIndex(int(keys.indexOf(order.at(place)))), place);
        for (int column = 0; column < header->count(); ++column)
            m_view.setColumnHidden(column, isHidden(column) || m_empty.contains(column));
    }
    Q_EMIT changed();
}

void TableColumns::noteOrder()
{
    if (m_arranging)
        return;
    QStringList keys;
    const QList<int> columns = standingColumns(m_view);
    for (const int column : columns)
        keys << keyOf(column);
    m_arrangement.order = filledUp(keys, m_arrangement.order);
    keep();
}

void TableColumns::addMoves(QMenu &menu, int column)
{
    const QList<int> shown = shownColumns(m_view);
    const qsizetype place = shown.indexOf(column);
    if (place < 0)
        return;
    const QString title = titleOf(column);
    menu.addAction(tr("Move “%1” Left").arg(title), this, [this, column] { move(column, -1); })
        ->setEnabled(place > 0);
    menu.addAction(tr("Move “%1” Right").arg(title), this, [this, column] { move(column, 1); })
        ->setEnabled(place + 1 < shown.size());
    menu.addSeparator();
}

void TableColumns::fill(QMenu &menu, int column)
{
    const QList<int> shown = shownColumns(m_view);
    addMoves(menu, column < 0 ? shown.value(0, -1) : column);
    const QList<int> columns = standingColumns(m_view);
    for (const int each : columns) {
        QAction *action = menu.addAction(titleOf(each));
        action->setCheckable(true);
        action->setChecked(shown.contains(each));
        action->setEnabled(!m_empty.contains(each) && shown != QList<int>{each});
        connect(action, &QAction::triggered, this, [this, each](bool on) { setShown(each, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("As at First"), this, &TableColumns::reset)
        ->setEnabled(!m_arrangement.isEmpty());
}

void TableColumns::addTo(QMenu &menu, int column)
{
    if (m_view.isHeaderHidden())
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    fill(*menu.addMenu(tr("Columns")), column);
}

void TableColumns::openMenu(int column, const QPoint &place)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    fill(*menu, column);
    menu->popup(place);
}

/// As the menu key does.
void TableColumns::askForMenu()
{
    const QPoint place = m_view.visualRect(m_view.currentIndex()).bottomLeft();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place,
                           m_view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(&m_view, &menu);
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == m_view.header())
        load();
    // Others reach a view that is going as well, and is none any more.
    const bool asked = event->type() == QEvent::ContextMenu || event->type() == QEvent::KeyPress;
    if (watched != &m_view || !asked)
        return QObject::eventFilter(watched, event);
    if (asksForMenu(*event)) {
        askForMenu();
        return true;
    }
    // The rows' own menu, where they have one, took the event before.
    const auto menu = m_view.isHeaderHidden() ? std::nullopt : rowMenuAsked(m_view, *event);
    if (!menu)
        return QObject::eventFilter(watched, event);
    openMenu(menu->row.column(), m_view.viewport()->mapToGlobal(menu->place));
    event->accept();
    return true;
}

QList<int> chosenColumns(const QTreeView &view)
{
    QList<int> columns = standingColumns(view);
    if (const TableColumns *arranged = TableColumns::of(view))
        columns.removeIf([arranged](int column) { return arranged->isHidden(column); });
    return columns;
}

} // namespace PlanLens

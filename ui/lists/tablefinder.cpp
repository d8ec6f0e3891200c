// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tablefinder.h"

#include "lists/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace PlanLens {

static TableFinder *finderOf(const TableView &view)
{
    return view.findChild<TableFinder *>(QString(), Qt::FindDirectChildrenOnly);
}

void TableFinder::step(TableView &view, bool next)
{
    TableFinder *finder = finderOf(view);
    if (finder && !finder->m_line->text().isEmpty())
        finder->go(next, false);
    else
        openOn(view);
}

void TableFinder::openOn(TableView &view)
{
    auto *finder = finderOf(view);
    if (!finder)
        finder = new TableFinder(view);
    finder->place();
    finder->show();
    finder->raise();
    finder->m_line->setFocus(Qt::ShortcutFocusReason);
    finder->m_line->selectAll();
}

TableFinder::TableFinder(TableView &view)
    : QFrame(&view), m_view(view), m_line(new QLineEdit(this)), m_count(new QLabel(this))
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_line->setPlaceholderText(tr("Find in the table"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(160);
    m_count->setObjectName(QStringLiteral("muted"));
    m_count->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_line);
    row->addWidget(m_count);
    connect(m_line, &QLineEdit::textChanged, this, [this] { go(true, true); });
    view.installEventFilter(this);
}

/// The cells with the words, in the order in which one reads them.
TableFinder::Hits TableFinder::hits() const
{
    Hits found;
    const QString wanted = m_line->text().trimmed();
    if (wanted.isEmpty())
        return found;
    const QList<int> columns = shownColumns(m_view);
    const QModelIndexList rows = shownRows(m_view);
    const QModelIndex current = m_view.currentIndex();
    for (const QModelIndex &row : rows) {
        if (row == current.siblingAtColumn(0)) // its own column may be hidden
            found.reached = found.cells.size();
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const bool isHit = cell.data().toString().contains(wanted, Qt::CaseInsensitive);
            if (cell == current) {
                found.reached = found.cells.size();
                found.onCurrent = isHit;
            }
            if (isHit)
                found.cells << cell;
        }
    }
    return found;
}

/// To the hit after the current cell or before it; `stay` where it is one itself.
void TableFinder::go(bool next, bool stay)
{
    const auto [found, reached, onCurrent] = hits();
    if (found.isEmpty()) {
        m_count->setText(m_line->text().isEmpty() ? QString() : tr("nothing found"));
        place();
        return;
    }
    const qsizetype wanted = next ? reached + (onCurrent && !stay ? 1 : 0) : reached - 1;
    const qsizetype at = (wanted + found.size()) % found.size(); // round at the ends
    m_view.setCurrentIndex(found.at(at));
    m_view.scrollTo(found.at(at));
    m_count->setText(tr("%1 of %2", "hit, hits").arg(at + 1).arg(found.size()));
    place();
}

void TableFinder::place()
{
    adjustSize();
    const QRect room = m_view.viewport()->geometry();
    move(std::max(room.left(), room.right() - width() + 1),
         std::max(room.top(), room.bottom() - height() + 1));
}

void TableFinder::leave()
{
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

/// Esc closes the finder, and not what the table stands in.
bool TableFinder::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::event(event);
    event->accept();
    return true;
}

bool TableFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void TableFinder::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(!back, false);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace PlanLens

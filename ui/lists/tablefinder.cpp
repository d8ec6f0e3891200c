// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tablefinder.h"

#include "lists/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace PlanLens {

namespace {

/// Before another cell in the order in which one reads.
struct CellOrder
{
    qsizetype row;
    qsizetype column;

    auto operator<=>(const CellOrder &) const = default;
};

} // namespace

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

QModelIndexList TableFinder::hits() const
{
    QModelIndexList found;
    const QString wanted = m_line->text().trimmed();
    if (wanted.isEmpty())
        return found;
    const QList<int> columns = shownColumns(m_view);
    const QModelIndexList rows = shownRows(m_view);
    for (const QModelIndex &row : rows) {
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            if (cell.data().toString().contains(wanted, Qt::CaseInsensitive))
                found << cell;
        }
    }
    return found;
}

/// To the hit after the current cell or before it; `stay` where it is one itself.
void TableFinder::go(bool next, bool stay)
{
    const QModelIndexList found = hits();
    if (found.isEmpty()) {
        m_count->setText(m_line->text().isEmpty() ? QString() : tr("nothing found"));
        place();
        return;
    }
    const QModelIndexList rows = shownRows(m_view);
    const QList<int> columns = shownColumns(m_view);
    const auto orderOf = [&](const QModelIndex &cell) {
        return CellOrder{rows.indexOf(cell.siblingAtColumn(0)), columns.indexOf(cell.column())};
    };
    const CellOrder from = orderOf(m_view.currentIndex());
    qsizetype at = next ? 0 : found.size() - 1;
    if (next) {
        const auto after = std::find_if(found.begin(), found.end(), [&](const QModelIndex &cell) {
            return stay ? orderOf(cell) >= from : orderOf(cell) > from;
        });
        at = after == found.end() ? 0 : after - found.begin();
    } else {
        const auto before =
            std::find_if(found.rbegin(), found.rend(),
                         [&](const QModelIndex &cell) { return orderOf(cell) < from; });
        at = before == found.rend() ? found.size() - 1 : found.rend() - before - 1;
    }
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

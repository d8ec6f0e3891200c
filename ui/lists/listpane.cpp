// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listpane.h"

#include "lists/notepages.h"
#include "lists/tablecolumns.h"
#include "lists/tablecopying.h"
#include "lists/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace PlanLens {

QTreeView *makeListView(const QString &object, const QString &name, QWidget *parent)
{
    auto *view = new TableView(parent);
    view->setObjectName(object);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setHighlightSections(false);
    makeCopyable(view);
    new TableColumns(view);
    return view;
}

QLineEdit *makeFilterLine(const QString &hint, const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    line->setClearButtonEnabled(true);
    line->setAcceptDrops(false); // files that are dropped are for the window
    return line;
}

ListPane::ListPane(const QString &object, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_view(makeListView(object, name, this))
    , m_list(m_view)
    , m_pages(new NotePages(this))
{
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    m_view->installEventFilter(this); // the menu key goes to the view, as do new fonts
    m_view->viewport()->installEventFilter(this);
    connect(TableColumns::of(*m_view), &TableColumns::changed, this, &ListPane::widthChanged);
}

QLabel *ListPane::note() const
{
    return m_pages->note();
}

void ListPane::setBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
}

void ListPane::setListPage(QWidget *page)
{
    m_list = page;
    m_pages->addWidget(page);
    m_view->show(); // a page that is not shown was hidden, and stays so where it goes
}

void ListPane::addList(QWidget *list)
{
    m_pages->addWidget(list);
}

void ListPane::say(const QString &note)
{
    m_pages->say(note);
}

void ListPane::showList()
{
    m_pages->setCurrentWidget(m_list);
}

void ListPane::showListOr(const QString &note, bool isEmpty)
{
    showListOr(note, isEmpty, m_list);
}

void ListPane::showListOr(const QString &note, bool isEmpty, QWidget *list)
{
    if (isEmpty)
        say(note);
    else
        m_pages->setCurrentWidget(list);
}

/// The list, not the pane: where it was hidden, the pane has its width before the list.
bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize && watched == m_view->viewport()) ||
        (event->type() == QEvent::FontChange && watched == m_view))
        Q_EMIT widthChanged();
    return QWidget::eventFilter(watched, event);
}

void ListPane::openPlaces(const AnchorOf &anchorOf)
{
    connect(m_view, &QTreeView::activated, this, opener(anchorOf));
}

void ListPane::openPlacesByClick(const AnchorOf &anchorOf)
{
    openPlaces(anchorOf);
    connect(m_view, &QTreeView::clicked, this, opener(anchorOf));
}

std::function<void(const QModelIndex &)> ListPane::opener(const AnchorOf &anchorOf)
{
    return [this, anchorOf](const QModelIndex &index) {
        if (const Anchor anchor = anchorOf(index); anchor.isValid())
            Q_EMIT anchorActivated(anchor);
    };
}

} // namespace PlanLens

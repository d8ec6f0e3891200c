// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagepane.h"

#include "lists/notepages.h"
#include "pages/accessiblepage.h"
#include "pages/pageview.h"
#include "style/mnemonic.h"
#include "style/plaintext.h"
#include "style/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace PlanLens {

PagePane::PagePane(QWidget *parent)
    : QWidget(parent)
    , m_number(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_pages(new NotePages(this))
    , m_page(new QWidget(this))
    , m_view(new PageView(this))
{
    speakPages();
    makeActions();
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setContentsMargins(8, 0, 8, 4);
    m_number->setAccessibleName(tr("Page"));
    m_note->setAccessibleName(tr("What is marked"));
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(2);
    page->addWidget(makeBar());
    page->addWidget(m_note);
    page->addWidget(m_view, 1);
    m_pages->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_view);
    connect(m_view, &PageView::turnWanted, this, &PagePane::turn);
    connect(m_view, &PageView::resolutionWanted, this, &PagePane::resolutionWanted);
    showState();
}

QAction *PagePane::add(const QString &text, const QString &sign, const QString &tip,
                       const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setIconText(sign);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void PagePane::makeActions()
{
    m_previous = add(tr("Previous Page"), QStringLiteral("‹"), tr("Shows the page before"),
                     QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_next = add(tr("Next Page"), QStringLiteral("›"), tr("Shows the next page"),
                 QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_out = add(tr("Smaller Page"), QStringLiteral("−"), tr("Shows the page smaller"),
                QKeySequence(Qt::Key_Minus));
    m_in = add(tr("Larger Page"), QStringLiteral("+"), tr("Shows the page larger"),
               QKeySequence(Qt::Key_Plus));
    m_width = add(tr("Fit Width"), tr("Width"), tr("Shows the page as wide as the pane"),
                  QKeySequence(Qt::Key_W));
    m_whole =
        add(tr("Whole Page"), tr("Whole"), tr("Shows the whole page"), QKeySequence(Qt::Key_P));
    constexpr double step = 1.25;
    connect(m_previous, &QAction::triggered, this, [this] { turn(false); });
    connect(m_next, &QAction::triggered, this, [this] { turn(true); });
    connect(m_out, &QAction::triggered, m_view, [this] { m_view->zoomBy(1 / step); });
    connect(m_in, &QAction::triggered, m_view, [this] { m_view->zoomBy(step); });
    connect(m_width, &QAction::triggered, m_view, [this] { m_view->setFit(PageView::Fit::Width); });
    connect(m_whole, &QAction::triggered, m_view, [this] { m_view->setFit(PageView::Fit::Page); });
}

QWidget *PagePane::makeBar()
{
    auto *bar = new QWidget(m_page);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 2);
    row->setSpacing(2);
    const auto addButton = [&](QAction *action) {
        QToolButton *button = makeToolButton(action, bar);
        button->setAccessibleName(withoutMnemonic(action->text()));
        row->addWidget(button);
    };
    addButton(m_previous);
    row->addWidget(m_number);
    addButton(m_next);
    row->addStretch();
    for (QAction *action : {m_out, m_in, m_width, m_whole})
        addButton(action);
    return bar;
}

void PagePane::showPage(const PageContent &content, bool go)
{
    m_content = content;
    m_view->setPage(content.picture, content.points);
    m_view->setMarks(content.marks);
    m_pages->setCurrentWidget(m_page);
    if (go)
        m_view->goToMarks();
    showState();
}

void PagePane::setMarks(const QList<QRectF> &marks, const QString &note)
{
    m_content.marks = marks;
    m_content.note = note;
    m_view->setMarks(marks);
    if (!marks.isEmpty())
        m_view->goToMarks();
    showState();
}

void PagePane::say(const QString &text)
{
    m_content = {};
    m_view->clear();
    m_pages->say(text);
    showState();
}

void PagePane::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

QString PagePane::note() const
{
    return m_pages->currentWidget() == m_page ? m_note->text() : m_pages->note()->text();
}

QString PagePane::summary() const
{
    const QLocale locale;
    return m_content.number > 0
               ? tr("page %1 of %2")
                     .arg(locale.toString(m_content.number), locale.toString(m_content.count))
               : QString();
}

void PagePane::turn(bool next)
{
    const int number = m_content.number + (next ? 1 : -1);
    if (m_content.number > 0 && number >= 1 && number <= m_content.count)
        Q_EMIT pageWanted(number);
}

void PagePane::showState()
{
    const bool page = m_content.number > 0;
    m_previous->setEnabled(m_content.number > 1);
    m_next->setEnabled(m_content.number < m_content.count);
    for (QAction *action : {m_out, m_in, m_width, m_whole})
        action->setEnabled(page);
    if (m_busy && !page)
        m_pages->say(tr("Looking for the page…"));
    m_number->setText(summary());
    const QString note = m_busy ? tr("Looking for the page…") : m_content.note;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QStringList shown{summary(), m_content.note};
    shown.removeAll(QString());
    m_view->setShown(shown.join(QStringLiteral("; ")));
}

void PagePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace PlanLens

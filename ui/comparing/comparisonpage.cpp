// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/comparisonpage.h"

#include "comparing/wordingpane.h"
#include "indicators/changespane.h"
#include "lists/notepages.h"
#include "style/elidedlabel.h"
#include "style/mnemonic.h"
#include "style/toolbutton.h"
#include "style/wrappingrow.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

ComparisonPage::ComparisonPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_swap(new QAction(tr("⇄ Swap"), this))
    , m_close(new QAction(tr("Back to the Reports"), this))
    , m_nextView(new QAction(tr("&Next View of the Comparison"), this))
    , m_bar(new QTabBar(this))
    , m_tabs(new QTabWidget(this))
    , m_pages(new NotePages(this))
    , m_indicators(new ChangesPane(this))
    , m_wording(new WordingPane(this))
{
    m_swap->setToolTip(tr("Compares in the other direction"));
    m_close->setToolTip(tr("Shows the reports again (Esc)"));
    for (QAction *action : {m_swap, m_close})
        action->setStatusTip(action->toolTip());
    connect(m_swap, &QAction::triggered, this, &ComparisonPage::swapRequested);
    connect(m_close, &QAction::triggered, this, &ComparisonPage::closeRequested);
    makeNextView();
    connect(m_bar, &QTabBar::currentChanged, m_tabs, &QTabWidget::setCurrentIndex);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_bar->setCurrentIndex(index);
        m_bar->updateGeometry(); // the words of the current tab are bold
        if (m_pages->currentWidget() == m_tabs)
            setFocusProxy(m_tabs->currentWidget());
    });
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->hide();
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    // Where it has no arrows it may not take less room than its words need.
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QWidget *tabs : std::initializer_list<QWidget *>{m_bar, m_tabs})
        tabs->setAccessibleName(tr("What is compared"));
    addView(m_indicators, tr("Indicators"), tr("Indicators and targets, and what became of them"));
    addView(m_wording, tr("Wording"), tr("Set phrases and how often each report has them"));
    m_pages->addWidget(m_tabs);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages);
    setCompared();
}

/// The tabs go by this key of themselves, but say so nowhere.
void ComparisonPage::makeNextView()
{
    m_nextView->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    m_nextView->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_nextView->setStatusTip(tr("Goes on from text to indicators and wording"));
    m_nextView->setToolTip(tipWithKeys(m_nextView->statusTip(), m_nextView->shortcut()));
    m_nextView->setEnabled(false);
    addAction(m_nextView);
    connect(m_nextView, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
        setFocus(Qt::ShortcutFocusReason);
    });
}

void ComparisonPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_nextView->setEnabled(true);
}

void ComparisonPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_nextView->setEnabled(false);
}

QWidget *ComparisonPage::makeHeader()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setAccessibleDescription(tr("Reports compared"));
    auto *header = new QWidget(this);
    auto *row = new WrappingRow(header);
    row->setContentsMargins(8, 4, 8, 2);
    row->addWidget(m_bar);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(makeToolButton(m_swap, header));
    row->addWidget(makeToolButton(m_close, header));
    return header;
}

void ComparisonPage::setReports(const QStringList &keys, const QStringList &titles)
{
    m_keys = keys;
    m_title->setText(titles.join(QStringLiteral("  →  ")));
    m_title->setToolTip(titles.join(QLatin1Char('\n')));
}

QLabel *ComparisonPage::note() const
{
    return m_pages->note();
}

void ComparisonPage::setComparing()
{
    say(tr("The reports are being compared…"));
}

void ComparisonPage::setFailed(const QString &reason)
{
    say(reason);
}

void ComparisonPage::setCompared()
{
    const bool focused = m_pages->note()->hasFocus();
    setFocusProxy(m_tabs->currentWidget());
    m_pages->setCurrentWidget(m_tabs);
    if (focused)
        setFocus();
}

void ComparisonPage::keyPressEvent(QKeyEvent *event)
{
    // Only what no view took, nor a list that has popped up.
    if (event->key() == Qt::Key_Escape)
        m_close->trigger();
    else
        QWidget::keyPressEvent(event);
}

bool ComparisonPage::startFilter()
{
    const auto lines = currentView()->findChildren<QLineEdit *>();
    const auto shown = std::find_if(lines.begin(), lines.end(),
                                    [](const QLineEdit *line) { return line->isVisible(); });
    if (shown == lines.end())
        return false;
    (*shown)->setFocus(Qt::ShortcutFocusReason);
    (*shown)->selectAll();
    return true;
}

void ComparisonPage::say(const QString &note)
{
    // A page that is not in sight would give the focus to where it was, which is out of sight now.
    if (QWidget *focused = focusWidget(); focused && !isVisible())
        focused->clearFocus();
    setFocusProxy(m_pages->note());
    m_pages->say(note);
}

/// Tab goes from the tabs into a view, though what else the window has was made before it.
static void setTabsBefore(QTabBar &tabs, const QWidget &view)
{
    QList<QWidget *> places;
    for (QWidget *inner = view.nextInFocusChain(); view.isAncestorOf(inner);
         inner = inner->nextInFocusChain()) {
        if ((inner->focusPolicy() & Qt::TabFocus) && !inner->focusProxy())
            places << inner;
    }
    QWidget *before = &tabs;
    for (QWidget *place : std::as_const(places)) {
        QWidget::setTabOrder(before, place);
        before = place;
    }
}

void ComparisonPage::addView(QWidget *view, const QString &title, const QString &tip, bool first)
{
    const int at = first ? 0 : m_tabs->count();
    m_bar->insertTab(at, title);
    m_bar->setTabToolTip(at, tip);
    m_bar->updateGeometry(); // out of sight it does not say that it grew
    m_tabs->insertTab(at, view, title);
    setTabsBefore(*m_bar, *view);
    m_bar->setCurrentIndex(m_tabs->currentIndex());
    if (first)
        m_tabs->setCurrentIndex(0);
}

void ComparisonPage::showView(QWidget *view)
{
    m_tabs->setCurrentWidget(view);
}

QWidget *ComparisonPage::currentView() const
{
    return m_tabs->currentWidget();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manualwindow.h"

#include "help/manualhtml.h"
#include "help/manualview.h"
#include "style/mnemonic.h"
#include "style/plaintext.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

enum Roles { PlaceRole = Qt::UserRole };

QTreeWidgetItem *makeEntry(const QString &title, const QString &place)
{
    auto *entry = new QTreeWidgetItem({title});
    entry->setData(0, PlaceRole, place);
    entry->setToolTip(0, title);
    return entry;
}

} // namespace

ManualWindow::ManualWindow(Manual manual, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_manual(std::move(manual))
    , m_bar(new QToolBar(this))
    , m_line(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_contents(new QTreeWidget(this))
    , m_view(new ManualView(m_manual, this))
{
    setWindowTitle(tr("Manual of PlanLens"));
    setAutoFillBackground(true);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setObjectName(QStringLiteral("manualContents"));
    fillContents();
    makeBar();
    auto *parts = new QSplitter(this);
    parts->addWidget(m_contents);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setSizes({230, 720});
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(parts, 1);
    resize(980, 760);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualWindow::showChosen);
    // Chosen again, a section is gone to again.
    connect(m_contents, &QTreeWidget::itemClicked, this, &ManualWindow::showChosen);
    connect(m_view, &QTextBrowser::sourceChanged, this, &ManualWindow::followPage);
    connect(m_line, &QLineEdit::textChanged, this, &ManualWindow::showHits);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { step(true); });
    showPart(QString());
}

QAction *ManualWindow::add(const QString &text, const QString &tip, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setStatusTip(tip);
    action->setToolTip(tipWithKeys(tip, keys));
    m_bar->addAction(action);
    m_bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    return action;
}

void ManualWindow::makeBar()
{
    QAction *back =
        add(tr("Back"), tr("Goes back to the page before"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction *forward =
        add(tr("Forward"), tr("Goes forward again"), QKeySequence(Qt::ALT | Qt::Key_Right));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    auto *spacer = new QWidget(m_bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(spacer);
    m_bar->addWidget(m_count);
    m_line->setPlaceholderText(tr("Search the manual"));
    m_line->setAccessibleName(tr("Search the manual"));
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(260);
    m_bar->addWidget(m_line);
    connect(
        add(tr("Previous Hit"), tr("Goes to the hit before"), QKeySequence(Qt::SHIFT | Qt::Key_F3)),
        &QAction::triggered, this, [this] { step(false); });
    connect(add(tr("Next Hit"), tr("Goes to the next hit"), QKeySequence(Qt::Key_F3)),
            &QAction::triggered, this, [this] { step(true); });
    const auto hidden = [this](const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    connect(hidden(tr("Search the Manual"), QKeySequence::Find), &QAction::triggered, m_line,
            [this] {
                m_line->setFocus();
                m_line->selectAll();
            });
    connect(hidden(tr("Close the Manual"), QKeySequence(Qt::Key_Escape)), &QAction::triggered, this,
            &QWidget::close);
}

void ManualWindow::fillContents()
{
    for (const ManualPage &page : m_manual.pages()) {
        QTreeWidgetItem *entry = makeEntry(page.title, page.id);
        for (const ManualSection &section : page.sections)
            entry->addChild(makeEntry(section.title, page.id + u'#' + section.id));
        m_contents->addTopLevelItem(entry);
    }
}

void ManualWindow::showPart(const QString &place)
{
    const bool none = place.isEmpty() && !m_manual.pages().isEmpty();
    m_view->showPart(none ? m_manual.pages().constFirst().id : place);
    followPage();
}

void ManualWindow::search(const QString &text)
{
    m_line->setText(text);
}

void ManualWindow::showChosen(const QTreeWidgetItem *item)
{
    if (item)
        m_view->showPart(item->data(0, PlaceRole).toString());
}

/// The contents tell where one is.
void ManualWindow::followPage()
{
    const QString section = m_view->source().fragment();
    const QString shown = section.isEmpty() ? m_view->page() : m_view->page() + u'#' + section;
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row) {
        QTreeWidgetItem *entry = m_contents->topLevelItem(row);
        const bool here = entry->data(0, PlaceRole).toString() == m_view->page();
        entry->setExpanded(here);
        if (!here)
            continue;
        m_contents->setCurrentItem(entry);
        for (int child = 0; child < entry->childCount(); ++child) {
            if (entry->child(child)->data(0, PlaceRole).toString() == shown)
                m_contents->setCurrentItem(entry->child(child));
        }
    }
    m_contents->scrollToItem(m_contents->currentItem());
}

void ManualWindow::showHits()
{
    const QString text = m_line->text().trimmed();
    m_hits.clear();
    int all = 0;
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row) {
        const ManualPage &page = m_manual.pages().at(row);
        const int hits =
            text.isEmpty() ? 0 : int(manualText(page).count(text, Qt::CaseInsensitive));
        all += hits;
        if (hits > 0)
            m_hits.insert(page.id, hits);
        QTreeWidgetItem *entry = m_contents->topLevelItem(row);
        entry->setText(0,
                       hits > 0 ? QStringLiteral("%1 (%2)").arg(page.title).arg(hits) : page.title);
        entry->setHidden(!text.isEmpty() && hits == 0);
    }
    m_count->setText(text.isEmpty() ? QString() : tr("%n place(s)", nullptr, all));
    m_view->mark(text);
    if (m_hits.isEmpty())
        return;
    if (!m_hits.contains(m_view->page()))
        m_view->showPart(pageWithHits(true));
    m_view->stepToEnd(true);
}

QString ManualWindow::pageWithHits(bool next) const
{
    const QList<ManualPage> &pages = m_manual.pages();
    const qsizetype count = pages.size();
    const ManualPage *here = m_manual.page(m_view->page());
    const qsizetype from = here ? here - pages.constData() : 0;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype at = (from + (next ? step : count - step)) % count;
        if (m_hits.contains(pages.at(at).id))
            return pages.at(at).id;
    }
    return {};
}

void ManualWindow::step(bool next)
{
    if (m_hits.isEmpty() || m_view->step(next))
        return;
    m_view->showPart(pageWithHits(next));
    m_view->stepToEnd(next);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
// How a person gets about in the window.

#include "window/mainwindow.h"

#include "catalogue/displayname.h"
#include "changelog/changelogpane.h"
#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/outlinepane.h"
#include "findings/findingspane.h"
#include "findings/problemspane.h"
#include "indicators/indicatorpane.h"
#include "library/librarypane.h"
#include "links/changeloglinks.h"
#include "links/comparisonlinks.h"
#include "links/focuslinks.h"
#include "links/historylinks.h"
#include "links/lenslinks.h"
#include "links/pagelinks.h"
#include "links/tablelinks.h"
#include "lists/columnkeeper.h"
#include "lists/pickdialog.h"
#include "notes/notespane.h"
#include "numbers/numberspane.h"
#include "pages/pagepane.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "search/searchhitspane.h"
#include "window/importbanner.h"
#include "window/tabwalk.h"
#include "window/windowactions.h"
#include "window/windowdocks.h"
#include "workspace/focus.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>

namespace PlanLens {

void MainWindow::connectGoing()
{
    const HistoryLinks::Views views{*m_links, *m_comparisonLinks, *m_comparison};
    m_history = new HistoryLinks(*m_focus, m_workspace, views, this);
    connect(m_actions->goBack, &QAction::triggered, m_history, &HistoryLinks::goBack);
    connect(m_actions->goForward, &QAction::triggered, m_history, &HistoryLinks::goForward);
    const auto enable = [this] {
        m_actions->goBack->setEnabled(m_history->history().canGoBack());
        m_actions->goForward->setEnabled(m_history->history().canGoForward());
    };
    connect(m_history, &HistoryLinks::changed, this, enable);
    enable();
    connect(m_history, &HistoryLinks::reportsWanted, this, [this] { showComparison(false); });
    connect(m_pages, &QStackedWidget::currentChanged, m_history, &HistoryLinks::noteChange);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { goToPane(true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { goToPane(false); });
    connect(m_actions->chooseIndicator, &QAction::triggered, this, &MainWindow::pickIndicator);
    connectOutline();
}

/// A closer look at figures, and what is done with any table.
void MainWindow::connectTables()
{
    const LensLinks::Tools tools{*m_focus,       m_workspace,  *m_links,
                                 *m_numberLinks, *m_documents, *this};
    m_lens = new LensLinks(tools, this);
    connect(m_actions->lookCloser, &QAction::triggered, this, [this] {
        if (!m_lens->lookCloser())
            statusBar()->showMessage(tr("Choose a figure first."), 8000);
    });
    m_tables = new TableLinks(m_dialogs, *this);
    new ColumnKeeper(
        [this] { return m_settings.value(Settings::TableColumns).toMap(); },
        [this](const QVariantMap &all) { m_settings.setValue(Settings::TableColumns, all); }, this);
    connect(m_tables, &TableLinks::summaryChanged, m_selected, [this](const QString &text) {
        m_selected->setText(text);
        m_selected->setVisible(!text.isEmpty());
    });
    m_selected->hide();
    connect(m_tables, &TableLinks::done, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_tables, &TableLinks::failed, m_banner,
            [this](const QString &reason) { m_banner->showMessage(reason); });
    connect(m_actions->saveTable, &QAction::triggered, this, [this] {
        if (!m_tables->save())
            statusBar()->showMessage(tr("Go into a table first."), 8000);
    });
}

/// In a table that has the keyboard the keys for finding find in it.
bool MainWindow::findInTable(void (DocumentPane::*act)())
{
    return act == &DocumentPane::find ? m_tables->find()
                                      : m_tables->findAgain(act == &DocumentPane::findNext);
}

void MainWindow::connectOutline()
{
    const auto follow = [this] {
        const DocumentPane *pane = m_documents->currentPane();
        m_outline->setReport(pane->report());
        m_outline->showHeading(pane->currentHeading());
    };
    connect(m_documents, &DocumentArea::currentReportChanged, this, follow);
    connect(m_documents, &DocumentArea::openReportsChanged, this, follow);
    connect(m_documents, &DocumentArea::headingChanged, m_outline, &OutlinePane::showHeading);
    connect(m_outline, &OutlinePane::anchorChosen, this, [this](const Anchor &anchor) {
        showComparison(false);
        m_documents->goTo(anchor);
    });
    follow();
}

void MainWindow::connectChangeLog()
{
    const ChangeLogLinks::Tools tools{*m_focus, m_workspace, m_undo};
    m_changeLogLinks = new ChangeLogLinks(tools, *m_changeLog, this);
    connect(m_changeLogLinks, &ChangeLogLinks::changed, this, &MainWindow::showTitles);
    connect(m_docks->dockOf(m_changeLog), &QDockWidget::visibilityChanged, m_changeLogLinks,
            &ChangeLogLinks::setInSight);
    connect(m_changeLogLinks, &ChangeLogLinks::failed, m_banner, &ImportBanner::showMessage);
    connect(m_changeLog, &ChangeLogPane::reportActivated, m_links, &FocusLinks::openReport);
    connect(m_changeLog, &ChangeLogPane::exportRequested, this,
            [this] { m_tables->save(*m_changeLog->view()); });
    connect(m_actions->showChangeLog, &QAction::triggered, this,
            [this] { m_docks->bringUpOrHide(m_changeLog); });
}

void MainWindow::connectPage()
{
    m_pageLinks = new PageLinks(*m_focus, m_workspace, {*m_page, *m_documents}, this);
    connect(m_actions->showPage, &QAction::triggered, this,
            [this] { m_docks->bringUpOrHide(m_page); });
}

void MainWindow::turnTo(QWidget *page)
{
    const bool goesAlong = m_pages->isAncestorOf(focusWidget());
    const bool knowsPlace = page->focusWidget() != nullptr;
    m_pages->setCurrentWidget(page);
    // Qt would take the first that Tab comes to, which is a button above the text.
    if (goesAlong && !knowsPlace && page->focusProxy())
        page->setFocus(Qt::OtherFocusReason);
}

/// In the order in which one reads.
void MainWindow::goToPane(bool next)
{
    const QList<QWidget *> panes{m_search,     m_library, m_outline,  m_pages->currentWidget(),
                                 m_page,       m_chart,   m_findings, m_problems,
                                 m_indicators, m_review,  m_numbers,  m_notes,
                                 m_changeLog,  m_hits};
    if (QWidget *place = nextPane(panes, next))
        giveKeyboard(*place);
}

/// Tab goes to a figure without choosing it; whoever then wants to correct a figure means that one.
Anchor MainWindow::chosenFigure() const
{
    const Anchor keyed = m_documents->currentPane()->keyedFigure();
    return keyed.isValid() ? keyed : m_focus->anchor();
}

void MainWindow::pickIndicator()
{
    const Library *library = m_workspace.library();
    if (!library)
        return;
    QList<Choice> choices;
    for (const QString &id : library->indicatorsByUse()) {
        if (const Indicator *known = m_workspace.catalogue().find(id))
            choices.append({id, displayName(*known), displayUnit(known->unit),
                            QStringList{id, known->nameZh, known->nameEn} + known->aliases});
    }
    auto *dialog =
        new PickDialog(tr("Choose an Indicator"), tr("Name, other name or pinyin"), choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PickDialog::picked, this, [this](const QString &id) {
        m_docks->raise(m_chart);
        m_links->chartIndicator(id, this);
        m_actions->setIndicatorChosen(true);
    });
    dialog->open();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
// How a person gets about in the window.

#include "window/mainwindow.h"

#include "catalogue/displayname.h"
#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/outlinepane.h"
#include "findings/findingspane.h"
#include "findings/problemspane.h"
#include "indicators/indicatorpane.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "links/focuslinks.h"
#include "links/historylinks.h"
#include "lists/pickdialog.h"
#include "numbers/numberspane.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "window/tabwalk.h"
#include "window/windowactions.h"
#include "window/windowdocks.h"
#include "workspace/focus.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

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

/// In the order in which one reads.
void MainWindow::goToPane(bool next)
{
    QList<QWidget *> panes{m_search,   m_library,  m_outline,    m_pages,  m_chart,
                           m_findings, m_problems, m_indicators, m_review, m_numbers};
    QWidget *widget = nextPane(panes, next);
    if (!widget)
        return;
    // A pane that was pulled out is a window of its own, which must have the keyboard first.
    if (widget->window() != QApplication::activeWindow())
        widget->activateWindow();
    widget->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::pickIndicator()
{
    const Library *library = m_workspace.library();
    if (!library)
        return;
    QList<Choice> choices;
    for (const QString &id : library->indicatorsInUse()) {
        if (const Indicator *known = m_workspace.catalogue().find(id))
            choices.append({id, displayName(*known), displayUnit(known->unit),
                            QStringList{known->nameZh, known->nameEn} + known->aliases});
    }
    auto *dialog =
        new PickDialog(tr("Choose an Indicator"), tr("Name, other name or pinyin"), choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PickDialog::picked, this, [this](const QString &id) {
        m_docks->raise(m_chart);
        m_focus->setIndicator(id, this);
        m_actions->setIndicatorChosen(true);
    });
    dialog->open();
}

} // namespace PlanLens

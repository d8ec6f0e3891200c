// SPDX-License-Identifier: GPL-3.0-or-later
// The search field and the list of all hits, and the way from a hit to its report.

#include "window/mainwindow.h"

#include "commands/sheetcommands.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "links/focuslinks.h"
#include "search/searchbox.h"
#include "search/searchhitspane.h"
#include "window/windowactions.h"
#include "window/windowdocks.h"
#include "workspace/focus.h"

#include <QAction>

namespace PlanLens {

void MainWindow::connectSearch()
{
    connect(m_search, &SearchBox::indicatorChosen, this,
            [this](const QString &id) { m_links->chartIndicator(id, m_search); });
    connect(m_search, &SearchBox::reportChosen, m_links, &FocusLinks::openReport);
    connect(m_search, &SearchBox::placeChosen, this,
            [this](const Anchor &anchor, const QStringList &words, const QString &indicator) {
                goToHit(anchor, words, indicator);
                m_links->openReport(anchor.report); // its pane is the one to read on in
                m_documents->currentPane()->setFocus();
            });
    connect(m_search, &SearchBox::leftOut, &m_workspace, &Workspace::noteLeftOut);
    connect(m_search, &SearchBox::saveRequested, &m_workspace, &Workspace::saveSearch);
    connect(m_search, &SearchBox::deleteRequested, &m_workspace, &Workspace::deleteSearch);
    connect(&m_workspace, &Workspace::savedSearchesChanged, m_search,
            [this] { m_search->setSavedSearches(m_workspace.savedSearches()); });
}

void MainWindow::connectHits()
{
    connect(m_search, &SearchBox::allRequested, this, &MainWindow::showHits);
    connect(m_actions->showHits, &QAction::triggered, this, &MainWindow::showHits);
    connect(m_hits, &SearchHitsPane::leftOut, &m_workspace, &Workspace::noteLeftOut);
    connect(m_hits, &SearchHitsPane::exportRequested, this,
            [this] { m_sheets->saveHits(m_hits->query()); });
    connect(m_hits, &SearchHitsPane::previewRequested, this,
            [this] { m_sheets->previewHits(m_hits->query()); });
    // The keyboard stays in the list, for the next hit.
    connect(m_hits, &SearchHitsPane::placeChosen, this,
            [this](const Anchor &anchor, const QStringList &words, const QString &indicator) {
                goToHit(anchor, words, indicator);
                m_hits->setFocus();
            });
}

void MainWindow::goToHit(const Anchor &anchor, const QStringList &words, const QString &indicator)
{
    if (!indicator.isEmpty())
        m_focus->setIndicator(indicator, m_search);
    m_links->showBeside(anchor, m_search);
    m_documents->markWords(words, anchor);
}

/// Lists what the search field asks for; what is listed stays where it asks for the same or
/// nothing.
void MainWindow::showHits()
{
    const QString query = m_search->text().trimmed();
    if (!query.isEmpty() && (query != m_hits->query() || m_hits->model().rowCount() == 0))
        m_hits->search(query);
    m_docks->raise(m_hits);
    m_hits->setFocus();
}

} // namespace PlanLens

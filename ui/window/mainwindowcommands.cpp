// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the window do.

#include "window/mainwindow.h"

#include "charts/chartpanel.h"
#include "commands/figurecommands.h"
#include "commands/librarycommands.h"
#include "commands/notecommands.h"
#include "commands/sheetcommands.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "findings/findingspane.h"
#include "indicators/indicatorpane.h"
#include "items/librarymodel.h"
#include "jobs/librarywork.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "links/findingslinks.h"
#include "links/focuslinks.h"
#include "links/notelinks.h"
#include "links/numberlinks.h"
#include "links/pagelinks.h"
#include "links/reportmenu.h"
#include "links/reportprinting.h"
#include "links/reviewlinks.h"
#include "links/tablelinks.h"
#include "lists/tableview.h"
#include "notes/notespane.h"
#include "numbers/numberspane.h"
#include "relating/partners.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "style/appearance.h"
#include "style/dialogs.h"
#include "style/plaintext.h"
#include "window/importbanner.h"
#include "window/librarymenu.h"
#include "window/samples.h"
#include "window/startpage.h"
#include "window/windowactions.h"
#include "window/windowdocks.h"
#include "workspace/focus.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>

namespace PlanLens {

void MainWindow::connectFile()
{
    auto *commands = new LibraryCommands(m_workspace, m_undo, m_dialogs, this);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFiles);
    connect(m_actions->openFolder, &QAction::triggered, this, &MainWindow::askForFolder);
    connect(m_actions->openSamples, &QAction::triggered, this, &MainWindow::openSamples);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_libraries, &LibraryMenu::chosen, this, &MainWindow::libraryChosen);
    connect(m_libraries, &LibraryMenu::windowRequested, this, &MainWindow::windowRequested);
    connect(m_actions->correct, &QAction::triggered, commands,
            [this, commands] { commands->correct(m_focus->report()); });
    connect(m_actions->remove, &QAction::triggered, commands,
            [this, commands] { commands->remove(reportsMeant()); });
    connect(m_actions->labels, &QAction::triggered, commands,
            [this, commands] { commands->label(reportsMeant()); });
    connect(&m_workspace, &Workspace::notDone, m_banner,
            [this](const QString &reason, const QStringList &what) {
                m_banner->showMessage(reason, what.join(u'\n'));
            });
    auto *figures = new FigureCommands(m_workspace, m_undo, this);
    figures->setOriginal([this](const Anchor &place) { return m_pageLinks->excerptOf(place); });
    const auto correctFigure = [this, figures](const Anchor &anchor) {
        if (!figures->correct(anchor))
            statusBar()->showMessage(tr("Choose a figure or a number first."), 8000);
    };
    connect(m_actions->correctFigure, &QAction::triggered, figures, [this, correctFigure] {
        if (!m_indicators->askWhichFigure())
            correctFigure(chosenFigure());
    });
    connect(m_documents, &DocumentArea::correctionRequested, figures, correctFigure);
    connect(m_indicators, &IndicatorPane::correctionRequested, figures, correctFigure);
    connect(m_indicators, &IndicatorPane::filtered, this, &MainWindow::showTitles);
    connect(m_numbers, &NumbersPane::figureRequested, figures, correctFigure);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_library, &LibraryPane::correctRequested, commands, &LibraryCommands::correct);
    connect(m_library, &LibraryPane::labelsRequested, commands, &LibraryCommands::label);
    connect(m_library, &LibraryPane::removeRequested, commands, &LibraryCommands::remove);
    connect(m_library, &LibraryPane::showInFolderRequested, commands,
            &LibraryCommands::showInFolder);
    connectFormats(*commands);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::openFolderRequested, this, &MainWindow::askForFolder);
    connect(m_start, &StartPage::samplesRequested, this, &MainWindow::openSamples);
}

/// Those that are selected in the library, if several are; else the one that is read.
QStringList MainWindow::reportsMeant() const
{
    return m_library->reportsMeant(m_focus->report());
}

/// Two texts beside each other, where these cover the reports; else null.
SideBySideView *MainWindow::textsInSight() const
{
    SideBySidePane *texts = m_comparisonLinks->texts();
    const bool inSight =
        m_pages->currentWidget() == m_comparison && m_comparison->currentView() == texts;
    return inSight ? texts->view() : nullptr;
}

void MainWindow::connectEdit()
{
    const auto inPane = [this](QAction *action, void (DocumentPane::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (DocumentPane *pane = m_documents->currentPane())
                (pane->*act)();
        });
    };
    const auto copies = [this](QAction *action, void (DocumentPane::*copy)(),
                               void (SideBySideView::*copyCompared)()) {
        connect(action, &QAction::triggered, this, [this, copy, copyCompared] {
            if (SideBySideView *texts = textsInSight())
                (texts->*copyCompared)();
            else if (DocumentPane *pane = m_documents->currentPane())
                (pane->*copy)();
        });
    };
    copies(m_actions->copy, &DocumentPane::copy, &SideBySideView::copy);
    copies(m_actions->copyCitation, &DocumentPane::copyWithCitation,
           &SideBySideView::copyWithSource);
    inPane(m_actions->outline, &DocumentPane::openOutline);
    connect(m_actions->find, &QAction::triggered, this, [this] { find(&DocumentPane::find); });
    connect(m_actions->findNext, &QAction::triggered, this,
            [this] { find(&DocumentPane::findNext); });
    connect(m_actions->findPrevious, &QAction::triggered, this,
            [this] { find(&DocumentPane::findPrevious); });
    inPane(m_actions->zoomIn, &DocumentPane::zoomIn);
    inPane(m_actions->zoomOut, &DocumentPane::zoomOut);
    inPane(m_actions->resetZoom, &DocumentPane::resetZoom);
    connect(m_actions->search, &QAction::triggered, m_search, &SearchBox::start);
    connect(m_actions->filterLibrary, &QAction::triggered, this, [this] {
        m_docks->raise(m_library);
        m_library->focusFilter();
    });
    connect(m_actions->filterIndicators, &QAction::triggered, this, [this] {
        m_docks->raise(m_indicators);
        m_indicators->focusFilter();
    });
}

/// Finds in the table that has the keyboard, else in what is in sight: in the report, or in the
/// list of the comparison that covers it.
void MainWindow::find(void (DocumentPane::*act)())
{
    const bool compares = m_pages->currentWidget() == m_comparison;
    const TableView *table = m_tables->focusedTable();
    // The lists of a comparison have a line of their own to find by.
    const bool filters = compares && (!table || m_comparison->isAncestorOf(table));
    if ((filters && m_comparison->startFilter()) || findInTable(act))
        return;
    if (compares)
        statusBar()->showMessage(tr("There is nothing to find in here; Esc goes back to the "
                                    "reports, which can be searched."),
                                 8000);
    else if (DocumentPane *pane = m_documents->currentPane(); pane && pane->report())
        (pane->*act)();
    else
        statusBar()->showMessage(tr("Open a report or go into a table to find something in it."),
                                 8000);
}

void MainWindow::connectView()
{
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] { m_docks->reset(); });
    connect(m_actions->appearances, &QActionGroup::triggered, this,
            [this](const QAction *action) { setAppearance(action->data().toString()); });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { setLanguage(action->data().toString()); });
    connect(m_actions->beside, &QMenu::aboutToShow, this, &MainWindow::fillBeside);
    const auto check = [](const QActionGroup *group, const QVariant &wanted) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == wanted.toString());
    };
    check(m_actions->appearances,
          toKey(appearanceFromKey(m_settings.value(Settings::Appearance).toString())));
    check(m_actions->languages, m_settings.value(Settings::Language));
}

void MainWindow::connectChart()
{
    connect(m_actions->chartKinds, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_docks->raise(m_chart);
        m_chart->setKind(ChartKind(action->data().toInt()));
    });
    const auto check = [this] {
        for (QAction *action : m_actions->chartKinds->actions())
            action->setChecked(action->data().toInt() == int(m_chart->kind()));
    };
    connect(m_chart, &ChartPanel::kindChanged, this, check);
    check();
    connect(m_actions->allRegions, &QAction::triggered, m_links, &FocusLinks::chooseAllRegions);
    connect(m_actions->ownRegion, &QAction::triggered, m_links, &FocusLinks::chooseOwnRegions);
    m_chart->setPathAsker([this](QWidget *parent, const QString &proposal) {
        return m_dialogs.saveFile(parent, tr("Save the Chart"), proposal,
                                  m_chart->pictureFilters());
    });
    m_chart->setPictureFormat(m_settings.value(Settings::PictureFormat).toString());
    connect(m_chart, &ChartPanel::pictureFormatChanged, this, [this](const QString &format) {
        m_settings.setValue(Settings::PictureFormat, format);
    });
    m_chart->setApart(m_settings.value(Settings::SmallCharts).toBool());
    connect(m_chart, &ChartPanel::apartChanged, this,
            [this](bool apart) { m_settings.setValue(Settings::SmallCharts, apart); });
    connect(m_chart, &ChartPanel::done, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_chart, &ChartPanel::failed, m_banner,
            [this](const QString &reason) { m_banner->showMessage(reason); });
}

void MainWindow::connectCompare()
{
    m_comparisonLinks = new ComparisonLinks(*m_focus, m_workspace, m_dialogs, *m_comparison, this);
    connect(m_actions->compare, &QAction::triggered, this, [this] {
        if (m_library->selectedReports().size() < 2 ||
            !m_comparisonLinks->compare(m_library->selectedReports()))
            m_comparisonLinks->compareOpen();
    });
    connect(m_actions->compareWith, &QMenu::aboutToShow, this,
            [this] { m_comparisonLinks->fillPartners(*m_actions->compareWith); });
    connect(m_library, &LibraryPane::compareRequested, m_comparisonLinks,
            &ComparisonLinks::compare);
    connect(m_comparisonLinks, &ComparisonLinks::shown, this, [this] { showComparison(true); });
    const auto leave = [this] {
        showComparison(false);
    };
    connect(m_comparisonLinks, &ComparisonLinks::placeWanted, this, leave);
    connect(m_comparisonLinks, &ComparisonLinks::closed, this, leave);
    connect(m_comparisonLinks, &ComparisonLinks::chartWanted, this,
            [this](const Anchor &anchor) { m_links->chartFigure(anchor, m_comparison); });
    connect(m_comparison, &ComparisonPage::closeRequested, this, [this] { showComparison(false); });
    // Whoever opens a report wants to read it.
    m_focus->follow(m_comparison, Focus::Reports, [this] { showComparison(false); });
    connect(m_comparisonLinks, &ComparisonLinks::done, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_comparisonLinks, &ComparisonLinks::failed, m_banner,
            [this](const QString &reason) { m_banner->showMessage(reason); });
}

void MainWindow::showComparison(bool shown)
{
    if (shown) {
        m_pages->setCurrentWidget(m_comparison);
        m_comparison->setFocus();
        m_docks->lowerTables(true);
    } else if (m_pages->currentWidget() == m_comparison) {
        turnTo(m_documents);
        m_docks->lowerTables(false);
    }
}

void MainWindow::connectPrint()
{
    m_sheets = new SheetCommands(m_workspace, *m_focus, m_dialogs, m_settings, this);
    m_sheets->setCompared([this] {
        return m_pages->currentWidget() == m_comparison ? m_comparison->reports() : QStringList();
    });
    SheetCommands *sheets = m_sheets;
    connect(m_actions->preview, &QAction::triggered, sheets, &SheetCommands::preview);
    connect(m_actions->print, &QAction::triggered, sheets, &SheetCommands::print);
    connect(m_actions->saveSheet, &QAction::triggered, sheets, &SheetCommands::save);
    connect(m_actions->saveSheets, &QAction::triggered, sheets, &SheetCommands::saveMany);
    auto *reports = new ReportPrinting(*m_documents, m_dialogs, this);
    connect(m_actions->printReport, &QAction::triggered, reports, &ReportPrinting::print);
    connect(m_actions->saveReport, &QAction::triggered, reports, &ReportPrinting::save);
    const auto tell = [this](const QString &text) {
        statusBar()->showMessage(text, 8000);
    };
    const auto warn = [this](const QString &reason) {
        m_banner->showMessage(reason);
    };
    connect(sheets, &SheetCommands::done, statusBar(), tell);
    connect(sheets, &SheetCommands::failed, m_banner, warn);
    connect(reports, &ReportPrinting::done, statusBar(), tell);
    connect(reports, &ReportPrinting::failed, m_banner, warn);
}

void MainWindow::connectPanes()
{
    auto *findings = new FindingsLinks(*m_focus, m_workspace, m_undo, *m_findings, this);
    connect(m_findings, &FindingsPane::placesActivated, m_links, &FocusLinks::showPlaces);
    connect(findings, &FindingsLinks::changed, this, &MainWindow::showTitles);
    connect(findings, &FindingsLinks::failed, m_banner, &ImportBanner::showMessage);
    const ReviewLinks::Tools tools{*m_focus, m_workspace, m_undo, m_dialogs};
    auto *review = new ReviewLinks(tools, *m_review, this);
    connect(review, &ReviewLinks::changed, this, &MainWindow::showTitles);
    connect(m_actions->reviewNames, &QAction::triggered, this, [this] {
        m_docks->raise(m_review);
        m_review->setFocus();
    });
    connect(&m_workspace, &Workspace::leftOutChanged, this, &MainWindow::showLeftOut);
    m_focus->follow(this, Focus::Reports | Focus::Indicator, [this] { showPage(); });
    m_focus->follow(this, Focus::Reports, [this] { showTitles(); });
    m_focus->follow(this, Focus::Reports | Focus::Place, [this] { showStatus(); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        showPage();
        showTitles();
        showStatus();
        showTargets();
    });
}

void MainWindow::connectNumbers()
{
    const NumberLinks::Views views{*m_numbers, *m_documents, *m_indicators};
    m_numberLinks = new NumberLinks(*m_focus, m_workspace, views, this);
    connect(m_numberLinks, &NumberLinks::changed, this, &MainWindow::showTitles);
    const auto step = [this](bool next) {
        if (m_numberLinks->stepUnexplained(next))
            return;
        const QString message = m_numberLinks->isCounted()
                                    ? tr("Every number of this report is accounted for.")
                                    : tr("The numbers of this report are not counted yet.");
        statusBar()->showMessage(message, 8000);
    };
    connect(m_actions->nextUnexplained, &QAction::triggered, this, [step] { step(true); });
    connect(m_actions->previousUnexplained, &QAction::triggered, this, [step] { step(false); });
}

void MainWindow::connectNotes()
{
    m_noteLinks =
        new NoteLinks(*m_focus, m_workspace, NoteLinks::Views{*m_notes, *m_documents}, this);
    connect(m_noteLinks, &NoteLinks::changed, this, &MainWindow::showTitles);
    auto *commands = new NoteCommands(m_workspace, m_undo, this);
    connect(commands, &NoteCommands::failed, m_banner, &ImportBanner::showMessage);
    connect(m_notes, &NotesPane::editRequested, commands, &NoteCommands::edit);
    connect(m_notes, &NotesPane::removeRequested, commands, &NoteCommands::remove);
    connect(m_notes, &NotesPane::exportRequested, this,
            [this] { m_tables->save(*m_notes->view()); });
    const auto chosen = [this] {
        const DocumentPane *pane = m_documents->currentPane();
        return pane ? pane->chosenPlace() : Anchor();
    };
    const auto nothing = [this] {
        statusBar()->showMessage(tr("Nothing is printed here to note something on."), 8000);
    };
    connect(m_actions->note, &QAction::triggered, this, [this, commands, chosen, nothing] {
        const PlacedNote *placed = m_notes->view()->hasFocus() ? m_notes->current() : nullptr;
        if (placed)
            commands->edit(placed->note);
        else if (!commands->note(chosen()))
            nothing();
    });
    connect(m_actions->bookmark, &QAction::triggered, this, [commands, chosen, nothing] {
        if (!commands->toggleBookmark(chosen()))
            nothing();
    });
}

void MainWindow::fillBeside()
{
    m_actions->beside->clear();
    QStringList others = m_comparisonLinks->partnersOf(m_focus->report());
    others.removeAll(m_focus->otherReport());
    ReportMenu(m_workspace, *this).fill(*m_actions->beside, others, [this](const QString &key) {
        m_links->openBeside(key);
    });
}

void MainWindow::setAppearance(const QString &key)
{
    m_settings.setValue(Settings::Appearance, key);
    applyAppearance(*qApp, appearanceFromKey(key));
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.setValue(Settings::Language, code);
    if (!m_import.isRunning()) {
        Q_EMIT languageChosen(code);
        return;
    }
    statusBar()->showMessage(tr("The language changes when the import is done."), 8000);
    connect(
        &m_import, &ImportJob::finished, this, [this, code] { Q_EMIT languageChosen(code); },
        Qt::SingleShotConnection);
}

} // namespace PlanLens

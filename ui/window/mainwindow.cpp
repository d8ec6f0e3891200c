// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "catalogue/displayname.h"
#include "changelog/changelogpane.h"
#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/outlinepane.h"
#include "findings/findingspane.h"
#include "findings/problemspane.h"
#include "help/tipbar.h"
#include "indicators/indicatorpane.h"
#include "library/librarypane.h"
#include "links/changeloglinks.h"
#include "links/comparisonlinks.h"
#include "links/focuslinks.h"
#include "links/formatlinks.h"
#include "links/historylinks.h"
#include "links/lenslinks.h"
#include "links/notelinks.h"
#include "links/numberlinks.h"
#include "links/pagelinks.h"
#include "links/watchlinks.h"
#include "notes/notespane.h"
#include "numbers/numberspane.h"
#include "pages/pagepane.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "search/searchhitspane.h"
#include "style/partnames.h"
#include "style/plaintext.h"
#include "style/plaintips.h"
#include "style/popupkeys.h"
#include "style/wheelfocus.h"
#include "style/windowsize.h"
#include "window/docktitle.h"
#include "window/importbanner.h"
#include "window/librarymenu.h"
#include "window/samples.h"
#include "window/startpage.h"
#include "window/tabwalk.h"
#include "window/windowactions.h"
#include "window/windowdocks.h"
#include "workspace/figurelookup.h"
#include "workspace/focus.h"

#include "items/librarymodel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace PlanLens {

MainWindow::MainWindow(Settings &settings, Dialogs &dialogs, WindowWork work)
    : m_partNames(new PartNames(this))
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_recent(settings)
    , m_libraries(new LibraryMenu(settings, dialogs, this))
    , m_work(std::move(work))
    , m_workspace(*m_work.workspace)
    , m_undo(*m_work.undo)
    , m_focus(new Focus(this))
    , m_actions(new WindowActions(m_undo, this))
    , m_library(new LibraryPane(this))
    , m_outline(new OutlinePane(this))
    , m_banner(new ImportBanner(this))
    , m_tips(new TipBar(this))
    , m_start(new StartPage(this))
    , m_documents(new DocumentArea(this))
    , m_comparison(new ComparisonPage(this))
    , m_page(new PagePane(this))
    , m_chart(new ChartPanel(this))
    , m_findings(new FindingsPane(this))
    , m_problems(new ProblemsPane(this))
    , m_indicators(new IndicatorPane(this))
    , m_review(new ReviewPane(this))
    , m_numbers(new NumbersPane(this))
    , m_notes(new NotesPane(this))
    , m_changeLog(new ChangeLogPane(this))
    , m_pages(new QStackedWidget(this))
    , m_search(new SearchBox(this))
    , m_hits(new SearchHitsPane(this))
    , m_cited(new PlainLabel(this))
    , m_selected(new PlainLabel(this))
    , m_counts(new PlainLabel(this))
    , m_incomplete(new PlainLabel(tr("Not all could be read"), this))
    , m_rereading(new PlainLabel(this))
{
    new PlainTips(this);
    new PopupKeys(this);
    new WheelFocus(this);
    setWindowTitle(QStringLiteral("PlanLens"));
    setAcceptDrops(true);
    // With its title bar it has to fit the screen, or its status bar is out of sight.
    sizeToScreen(*this, {1600, 1000});
    makeCentre();
    const WindowDocks::Panes panes{m_library,    m_chart,     m_findings, m_problems,
                                   m_indicators, m_review,    m_numbers,  m_outline,
                                   m_notes,      m_changeLog, m_page,     m_hits};
    m_docks = std::make_unique<WindowDocks>(*this, panes);
    m_docks->indicatorsTitle()->addTools(m_indicators->tools());
    const FocusViews views{m_library, m_documents, m_indicators, m_chart, m_problems};
    m_links = new FocusLinks(*m_focus, m_workspace, views, this);
    makeBars();
    connectFile();
    connectEdit();
    connectView();
    connectChart();
    connectCompare();
    connectPrint();
    connectPanes();
    connectNumbers();
    connectNotes();
    connectChangeLog();
    connectPage();
    connectTables();
    connectSearch();
    connectHits();
    connectGoing();
    connectHelp();
    connectTips();
    connectImport();
    connectWatching();
    connectReinterpreting();
    restoreGeometry(m_settings.value(Settings::Geometry).toByteArray());
    restoreState(m_settings.value(Settings::Layout).toByteArray());
    showPage();
    showTitles();
}

MainWindow::~MainWindow()
{
    // The links hold on to the workspace, which may go before the views do.
    delete m_watch;
    delete m_formats;
    delete m_history;
    delete m_lens;
    delete m_noteLinks;
    delete m_changeLogLinks;
    delete m_pageLinks;
    delete m_numberLinks;
    delete m_comparisonLinks;
    delete m_links;
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tips);
    layout->addWidget(m_pages);
    // On a small screen the tools of a comparison may be tight, not the panes around it.
    m_pages->setMinimumSize(400, 160);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_documents);
    m_pages->addWidget(m_comparison);
    setCentralWidget(centre);
    m_start->setSamplesOffered(hasSamples());
    m_actions->openSamples->setVisible(hasSamples());
}

void MainWindow::makeBars()
{
    const MenuGuests guests{.library = m_libraries->menu(),
                            .docks = m_docks->toggles(),
                            .search = {m_search->saveAction()},
                            .compare = {m_documents->scrollTogetherAction(),
                                        m_documents->closeBesideAction(),
                                        m_comparison->nextViewAction()},
                            .chart = m_chart->chartActions(),
                            .print = {m_hits->previewAction()}};
    fillMenuBar(*this, *m_actions, guests);
    makeToolBar(*this, *m_actions, m_search);
    m_cited->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cited->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cited->setAccessibleName(tr("What is cited"));
    statusBar()->addWidget(m_cited, 1);
    m_selected->setAccessibleName(tr("What is selected"));
    statusBar()->addPermanentWidget(m_selected);
    statusBar()->addPermanentWidget(m_incomplete);
    statusBar()->addPermanentWidget(m_rereading);
    statusBar()->addPermanentWidget(m_counts);
    m_rereading->hide();
    m_incomplete->hide();
}

bool MainWindow::openLibrary(const QString &path)
{
    const auto error = m_workspace.open(path);
    m_search->setLibrary(m_workspace.path());
    m_hits->setLibrary(m_workspace.path());
    m_search->setSavedSearches(m_workspace.savedSearches());
    if (error)
        m_banner->showMessage(tr("The library cannot be opened: %1").arg(error->detail),
                              QDir::toNativeSeparators(error->path));
    if (!error) {
        m_libraries->setLibrary(m_workspace.path());
        reinterpret();
    }
    m_watch->start();
    m_history->clear();
    return !error;
}

void MainWindow::restoreLastState()
{
    const QVariantMap places = m_settings.value(Settings::ReadingPlaces).toMap();
    QHash<QString, Anchor> reading;
    for (const QVariant &place : places) {
        if (const auto anchor = Anchor::fromString(place.toString()))
            reading.insert(anchor->report, *anchor);
    }
    m_documents->setReadingPlaces(reading);
    const QStringList reports = m_settings.value(Settings::OpenReports).toStringList();
    if (m_links->openReport(reports.value(0)) && reports.size() > 1)
        m_links->openBeside(reports.at(1));
    m_focus->setIndicator(m_settings.value(Settings::LastIndicator).toString(), this);
    const QStringList regions = m_settings.value(Settings::LastRegions).toStringList();
    if (!regions.isEmpty() && !m_focus->reports().isEmpty())
        m_links->chooseRegions(regions);
}

void MainWindow::rememberState()
{
    m_settings.setValue(Settings::Geometry, saveGeometry());
    m_settings.setValue(Settings::Layout, saveState());
    m_settings.setValue(Settings::OpenReports, m_documents->openReports());
    // Those of reports of other libraries, or that the library cannot give today, stay.
    QVariantMap places = m_settings.value(Settings::ReadingPlaces).toMap();
    const QHash<QString, Anchor> reading = m_documents->readingPlaces();
    for (const Anchor &place : reading) {
        if (m_workspace.entry(place.report))
            places.insert(place.report, place.toString());
    }
    m_settings.setValue(Settings::ReadingPlaces, places);
    m_settings.setValue(Settings::LastIndicator, m_focus->indicator());
    m_settings.setValue(Settings::LastRegions, m_focus->regions());
}

void MainWindow::showPage()
{
    m_start->setLibraryEmpty(m_workspace.entries().isEmpty());
    const bool hasReport = !m_focus->report().isEmpty();
    if (!hasReport)
        turnTo(m_start);
    else if (m_pages->currentWidget() == m_start)
        turnTo(m_documents);
    m_actions->setReportOpen(hasReport);
    m_actions->setIndicatorChosen(!m_focus->indicator().isEmpty());
}

void MainWindow::showTitles()
{
    const LibraryEntry *entry = m_workspace.entry(m_focus->report());
    const LibraryEntry *other = m_workspace.entry(m_focus->otherReport());
    const QString name = entry ? fullTitle(entry->identity) : QString();
    // Of several windows, which library each shows.
    QStringList title{name};
    if (m_workspace.path() != Library::defaultPath())
        title << QFileInfo(m_workspace.path()).completeBaseName();
    title.removeAll(QString());
    setWindowTitle(
        plainWindowTitle((title << QStringLiteral("PlanLens")).join(QStringLiteral(" — "))));
    m_docks->libraryTitle()->setDetail(m_library->summary());
    m_docks->findingsTitle()->setDetail(m_findings->summary());
    m_docks->reviewTitle()->setDetail(m_review->summary());
    m_docks->problemsTitle()->setDetail(m_problems->summary());
    m_docks->numbersTitle()->setDetail(m_numbers->summary());
    m_docks->notesTitle()->setDetail(m_notes->summary());
    m_docks->changeLogTitle()->setDetail(m_changeLog->summary());
    QStringList parts{name, m_indicators->summary()};
    parts.removeAll(QString());
    m_docks->indicatorsTitle()->setDetail(parts.join(QStringLiteral(" · ")));
    m_docks->indicatorsTitle()->setNote(other ? tr("beside %1").arg(fullTitle(other->identity))
                                              : QString());
}

void MainWindow::showStatus()
{
    // A place of a report that was left says nothing of the one that is read now.
    const Anchor anchor = m_focus->anchor();
    const QString text = m_focus->reports().contains(anchor.report)
                             ? citation(m_workspace.report(anchor.report).get(), anchor)
                             : QString();
    m_cited->setText(text);
    m_cited->setToolTip(text);
    const int reports = int(m_workspace.entries().size());
    m_counts->setText(QStringList{tr("%n report(s)", nullptr, reports),
                                  tr("%n figure(s)", nullptr, m_workspace.figureCount())}
                          .join(QStringLiteral(" · ")));
}

void MainWindow::showLeftOut()
{
    const QString lines = m_workspace.leftOut().join(u'\n');
    m_incomplete->setVisible(!lines.isEmpty());
    m_incomplete->setToolTip(lines);
    // An import has the banner until it is done.
    if (!lines.isEmpty() && !m_import.isRunning())
        m_banner->showMessage(tr("Not all of the library could be read or stored, so what is shown "
                                 "may not be complete; “planlens doctor” says what is damaged:"),
                              lines);
}

void MainWindow::showTargets()
{
    QList<SearchTarget> targets;
    if (const Library *library = m_workspace.library()) {
        for (const QString &id : library->indicatorsByUse()) {
            if (const Indicator *indicator = m_workspace.catalogue().find(id))
                targets.append(
                    {SearchTarget::Kind::Indicator, displayName(*indicator),
                     displayUnit(indicator->unit), id,
                     QStringList{id, indicator->nameZh, indicator->nameEn} + indicator->aliases});
        }
    }
    for (const LibraryEntry &entry : m_workspace.entries())
        targets.append({SearchTarget::Kind::Report,
                        m_workspace.titleOf(entry.key),
                        {},
                        entry.key,
                        {entry.identity.regionName, entry.identity.title}});
    m_search->setTargets(targets);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberState();
    stopJobs();
    event->accept();
}

void MainWindow::stopJobs()
{
    m_watch->stop();
    m_import.cancel();
    m_reinterpreting.stop();
}

void MainWindow::letGo()
{
    m_workspace.disconnect();
    m_undo.disconnect();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *widget = nextInSight(*this, next);
    if (widget)
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return widget != nullptr;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        event->acceptProposedAction();
    openPaths(paths);
}

} // namespace PlanLens

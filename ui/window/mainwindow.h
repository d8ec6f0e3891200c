// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/reinterpreting.h"
#include "jobs/importjob.h"
#include "window/recentfiles.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QPointer>
#include <QUndoStack>

#include <memory>

class QLabel;
class QStackedWidget;

namespace PlanLens {

class ChangeLogLinks;
class ChangeLogPane;
class ChartPanel;
class ComparisonLinks;
class ComparisonPage;
class Dialogs;
class DocumentArea;
class DocumentPane;
class FindingsPane;
class Focus;
class FocusLinks;
class FormatLinks;
class HistoryLinks;
class ImportBanner;
class IndicatorPane;
class LensLinks;
class LibraryCommands;
class LibraryMenu;
class LibraryPane;
class NoteLinks;
class NotesPane;
class NumberLinks;
class NumbersPane;
class OutlinePane;
class PageLinks;
class PagePane;
class PartNames;
class PreferencesDialog;
class ProblemsPane;
class ReviewPane;
class SearchBox;
class SearchHitsPane;
class SheetCommands;
class SideBySideView;
class StartPage;
class TableLinks;
class TipBar;
class WatchLinks;
class WindowActions;
class WindowDocks;
class WindowHelp;
struct Preferences;

/// What may outlive a window: the library, and what can be undone in it.
struct WindowWork
{
    std::shared_ptr<Workspace> workspace = std::make_shared<Workspace>();
    std::shared_ptr<QUndoStack> undo = std::make_shared<QUndoStack>();
};

/// The window: puts the panes, the actions and the Focus together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` and `dialogs` must outlive the window. The library is opened by openLibrary().
    MainWindow(Settings &settings, Dialogs &dialogs, WindowWork work = {});
    ~MainWindow() override;

    /// Opens the library; says in the window why not, where it cannot be.
    bool openLibrary(const QString &path);
    /// Opens what was open last. To be called once the window is up.
    void restoreLastState();
    /// Keeps for the next time how the window is laid out and what is open.
    void rememberState();
    /// Tells tips on first use from now on, each once.
    void startTips();
    /// Asks what works in the background to end; what is done by then is kept.
    void stopJobs();
    /// Hears no more of its library and steps, which another window has from now on.
    void letGo();
    /// Imports files and folders and shows the first of them that is a report.
    void openPaths(const QStringList &paths);

    Workspace &workspace() { return m_workspace; }
    Focus &focus() { return *m_focus; }
    FocusLinks &links() { return *m_links; }
    ImportJob &importJob() { return m_import; }
    WindowActions &actions() { return *m_actions; }
    LibraryPane *libraryPane() const { return m_library; }
    DocumentArea *documents() const { return m_documents; }
    IndicatorPane *indicatorPane() const { return m_indicators; }
    ChartPanel *chartPanel() const { return m_chart; }
    FindingsPane *findingsPane() const { return m_findings; }
    ComparisonPage *comparisonPage() const { return m_comparison; }
    ComparisonLinks *comparison() const { return m_comparisonLinks; }
    ReviewPane *reviewPane() const { return m_review; }
    NumbersPane *numbersPane() const { return m_numbers; }
    OutlinePane *outlinePane() const { return m_outline; }
    HistoryLinks *history() const { return m_history; }
    NumberLinks *numbers() const { return m_numberLinks; }
    NotesPane *notesPane() const { return m_notes; }
    NoteLinks *notes() const { return m_noteLinks; }
    ChangeLogPane *changeLogPane() const { return m_changeLog; }
    ChangeLogLinks *changeLog() const { return m_changeLogLinks; }
    PagePane *pagePane() const { return m_page; }
    PageLinks *pages() const { return m_pageLinks; }
    LensLinks *lens() const { return m_lens; }
    SearchBox *searchBox() const { return m_search; }
    SearchHitsPane *hitsPane() const { return m_hits; }
    ImportBanner *banner() const { return m_banner; }
    QUndoStack &undoStack() { return m_undo; }
    WindowHelp *help() const { return m_help; }
    TipBar *tips() const { return m_tips; }
    WatchLinks *watching() const { return m_watch; }
    LibraryMenu *libraries() const { return m_libraries; }
    FormatLinks *formats() const { return m_formats; }

Q_SIGNALS:
    /// The window is to be shown in another language: "zh_CN", "en", or empty for the system's.
    void languageChosen(const QString &code);
    /// The window is to show another library.
    void libraryChosen(const QString &path);
    /// Another window is to show the same library.
    void windowRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void makeBars();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectChart();
    void connectCompare();
    void connectPrint();
    void connectHelp();
    void connectTips();
    void connectPanes();
    void connectNumbers();
    void connectNotes();
    void connectChangeLog();
    void connectPage();
    void connectSearch();
    void connectHits();
    void goToHit(const Anchor &anchor, const QStringList &words, const QString &indicator);
    void showHits();
    void connectGoing();
    void connectTables();
    bool findInTable(void (DocumentPane::*act)());
    void connectOutline();
    void goToPane(bool next);
    Anchor chosenFigure() const;
    void pickIndicator();
    void connectImport();
    void connectFormats(LibraryCommands &commands);
    void connectWatching();
    void showWatchedFolders();
    void showBegun(const QString &folder, int paths);
    void connectReinterpreting();
    void reinterpret();
    void noteWriting();

    QStringList reportsMeant() const;
    SideBySideView *textsInSight() const;
    void find(void (DocumentPane::*act)());
    void askForFiles();
    void askForFolder();
    void openSamples();
    void fillRecent();
    void fillBeside();
    void setAppearance(const QString &key);
    void setLanguage(const QString &code);
    void showPreferences();
    void applyPreferences(const Preferences &wanted);
    void setTypeAnew(const Preferences &wanted, const Preferences &before);
    void copyLibrary(const QPointer<PreferencesDialog> &dialog);
    void openFolder(const QString &folder);
    void showAbout();

    void takeImport(const ImportSummary &summary);
    /// The key of the report to show of those that were imported; empty where there is none.
    QString reportToShow(const ImportSummary &summary) const;
    void showTitles();
    void showStatus();
    void showTargets();
    /// Says what could not be read of the library.
    void showLeftOut();
    void showPage();
    /// Shows the comparison in place of the reports, or the reports again.
    void showComparison(bool shown);
    /// Shows one of the pages of the middle, and takes the keyboard along to it.
    void turnTo(QWidget *page);

    PartNames *m_partNames; ///< before all that it names
    Settings &m_settings;
    Dialogs &m_dialogs;
    RecentFiles m_recent;
    LibraryMenu *m_libraries;
    WindowWork m_work;
    Workspace &m_workspace;
    ImportJob m_import;
    LatestJob<ReinterpretingSummary> m_reinterpreting;
    QUndoStack &m_undo;
    Focus *m_focus;
    WindowActions *m_actions;
    // Made in the order in which one reads: Tab follows it.
    LibraryPane *m_library;
    OutlinePane *m_outline;
    ImportBanner *m_banner;
    TipBar *m_tips;
    StartPage *m_start;
    DocumentArea *m_documents;
    ComparisonPage *m_comparison;
    PagePane *m_page;
    ChartPanel *m_chart;
    FindingsPane *m_findings;
    ProblemsPane *m_problems;
    IndicatorPane *m_indicators;
    ReviewPane *m_review;
    NumbersPane *m_numbers;
    NotesPane *m_notes;
    ChangeLogPane *m_changeLog;
    QStackedWidget *m_pages;
    SearchBox *m_search;
    SearchHitsPane *m_hits;
    QLabel *m_cited;
    QLabel *m_selected; ///< in the status bar: what the cells that are selected come to
    QLabel *m_counts;
    QLabel *m_incomplete; ///< in the status bar, where the library could not be read as a whole
    QLabel *m_rereading;  ///< in the status bar, while figures are read again
    std::unique_ptr<WindowDocks> m_docks;
    FocusLinks *m_links;
    ComparisonLinks *m_comparisonLinks = nullptr;
    NumberLinks *m_numberLinks = nullptr;
    LensLinks *m_lens = nullptr;
    NoteLinks *m_noteLinks = nullptr;
    ChangeLogLinks *m_changeLogLinks = nullptr;
    PageLinks *m_pageLinks = nullptr;
    TableLinks *m_tables = nullptr;
    HistoryLinks *m_history = nullptr;
    SheetCommands *m_sheets = nullptr;
    WindowHelp *m_help = nullptr;
    WatchLinks *m_watch = nullptr;
    FormatLinks *m_formats = nullptr;
};

} // namespace PlanLens

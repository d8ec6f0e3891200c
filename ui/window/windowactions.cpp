// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "presenting/chartdata.h"
#include "style/appearance.h"
#include "style/mnemonic.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

namespace PlanLens {

WindowActions::WindowActions(QUndoStack &undoStack, QObject *parent) : QObject(parent)
{
    makeFile();
    makeEdit(undoStack);
    makeView();
    makeChartAndPrint();
    manual = make(tr("&Manual"), tr("Opens the manual at the part that one is in"),
                  QKeySequence(Qt::Key_F1));
    keys = make(tr("All &Keys"), tr("Lists all keys, to read and to print"),
                QKeySequence(Qt::CTRL | Qt::Key_F1));
    about = make(tr("&About PlanLens"), tr("Says what this program is"));
    setReportOpen(false);
    setIndicatorChosen(false);
}

QAction *WindowActions::make(const QString &text, const QString &tip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setIconText(withoutMnemonic(text));
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    action->setToolTip(tipWithKeys(tip, shortcut));
    return action;
}

QAction *WindowActions::choice(QActionGroup *group, const QString &text, const QString &tip,
                               const QVariant &data, const QKeySequence &shortcut)
{
    QAction *action = make(text, tip, shortcut);
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

void WindowActions::makeFile()
{
    open = make(tr("&Open Reports…"), tr("Adds files to the library and shows them"),
                QKeySequence::Open);
    openFolder = make(tr("Open &Folder…"), tr("Adds all reports of a folder to the library"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O));
    watchFolder = make(tr("&Watch Folder…"),
                       tr("Lists the folders whose new reports are imported by themselves"));
    openSamples = make(tr("Open the &Samples"), tr("Adds the reports that come with the program"));
    recent = new QMenu(tr("&Recent"));
    connect(this, &QObject::destroyed, recent, &QObject::deleteLater);
    correct = make(tr("&Correct What the Report Is…"),
                   tr("Corrects region, kind, years or title of the report"),
                   QKeySequence(Qt::CTRL | Qt::Key_E));
    labels = make(tr("La&bels…"), tr("Gives the report, or all that are selected, labels"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    join =
        make(tr("&Join Formats…"), tr("Has a report that is there in several formats count once"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    separate = make(tr("Se&parate Formats"),
                    tr("Has the formats that were joined count by themselves again"));
    formats = new QMenu(tr("Ot&her Formats"));
    formats->setToolTip(tr("Opens the report in another of its formats"));
    connect(this, &QObject::destroyed, formats, &QObject::deleteLater);
    for (QAction *action : {join, separate, formats->menuAction()})
        action->setEnabled(false); // until it is known of which reports there are some
    remove = make(tr("Re&move from Library…"),
                  tr("Takes the report, or all that are selected, out of the library"));
    quit = make(tr("&Quit"), tr("Closes the program"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEdit(QUndoStack &undoStack)
{
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    correctFigure = make(tr("Correct Fi&gure…"),
                         tr("Corrects the figure that is chosen, or makes a figure of a number"),
                         QKeySequence(Qt::Key_F2));
    lookCloser = make(tr("Loo&k Closer…"),
                      tr("Shows what the library knows around the figure that is chosen (Space)"),
                      QKeySequence(Qt::Key_F4));
    note = make(tr("&Make a Note…"),
                tr("Notes something on the passage or figure that is chosen, or on the note"),
                QKeySequence(Qt::CTRL | Qt::Key_M));
    bookmark = make(tr("&Bookmark"),
                    tr("Bookmarks the passage or figure that is chosen, or takes that off"),
                    QKeySequence(Qt::CTRL | Qt::Key_B));
    copy = make(tr("&Copy"), tr("Copies the selected text of the report"));
    copyCitation = make(tr("Copy with S&ource"), tr("Copies the text with its source after it"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    find = make(tr("&Find in Report"), tr("Finds words in the report that is open"),
                QKeySequence::Find);
    findNext = make(tr("Find &Next"), tr("Goes to the next hit"), QKeySequence(Qt::Key_F3));
    findPrevious = make(tr("Find &Previous"), tr("Goes to the hit before"),
                        QKeySequence(Qt::SHIFT | Qt::Key_F3));
    outline = make(tr("Go to a Sec&tion…"), tr("Lists the sections and tables of the report"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    nextUnexplained =
        make(tr("Next Une&xplained Number"),
             tr("Goes to the next number of the report that was taken for nothing that is known"),
             QKeySequence(Qt::Key_F9));
    previousUnexplained = make(tr("Previous Unexpl&ained Number"),
                               tr("Goes to the number before that was taken for nothing"),
                               QKeySequence(Qt::SHIFT | Qt::Key_F9));
    saveTable = make(tr("Save t&he Table…"),
                     tr("Writes the table that has the keyboard to an XLSX or CSV file"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    search = make(tr("&Search the Library"),
                  tr("Finds words, figures, indicators and reports in the whole library"),
                  QKeySequence(Qt::CTRL | Qt::Key_K));
    showHits = make(tr("All Hits Foun&d"),
                    tr("Lists all that the search finds, in a pane that stays while one reads"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    filterLibrary = make(tr("Filter the &Library"), tr("Goes to the filter of the library"),
                         QKeySequence(Qt::CTRL | Qt::Key_L));
    filterIndicators =
        make(tr("Filter the &Indicators"), tr("Goes to the filter of the indicators"),
             QKeySequence(Qt::CTRL | Qt::Key_I));
    preferences = make(tr("Pr&eferences…"), tr("Sets language, type, colours and form of figures"),
                       QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::makeView()
{
    reviewNames = make(tr("Review &Names"),
                       tr("Decides on names in the reports that stand for no known indicator"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    showChangeLog =
        make(tr("&Open the Change Log"), tr("Lists what happened to the library, by whom and when"),
             QKeySequence(Qt::CTRL | Qt::Key_H));
    showPage = make(tr("Sho&w the Original Page"),
                    tr("Shows the page on which stands what is chosen, of a PDF or a scan"),
                    QKeySequence(Qt::CTRL | Qt::Key_G));
    goBack = make(tr("Go &Back"), tr("Goes back to what was looked at before"),
                  QKeySequence(Qt::ALT | Qt::Key_Left));
    goForward = make(tr("Go &Forward"), tr("Goes forward again to what was gone back from"),
                     QKeySequence(Qt::ALT | Qt::Key_Right));
    goBack->setIconText(QStringLiteral("←"));
    goForward->setIconText(QStringLiteral("→"));
    nextPane = make(tr("Next &Pane"), tr("Goes to the next pane that is in sight"),
                    QKeySequence(Qt::Key_F6));
    previousPane = make(tr("Pre&vious Pane"), tr("Goes to the pane before"),
                        QKeySequence(Qt::SHIFT | Qt::Key_F6));
    zoomIn = make(tr("&Larger Text"), tr("Sets the reports in larger type"), QKeySequence::ZoomIn);
    zoomOut =
        make(tr("&Smaller Text"), tr("Sets the reports in smaller type"), QKeySequence::ZoomOut);
    resetZoom = make(tr("Normal Te&xt"), tr("Sets the reports in the usual type"),
                     QKeySequence(Qt::CTRL | Qt::Key_0));
    resetLayout = make(tr("&Reset the Layout"), tr("Puts all panes back where they were at first"));
    appearances = new QActionGroup(this);
    choice(appearances, tr("As the &System"),
           tr("Light or dark as the system is, and its contrast"), toKey(Appearance::FollowSystem));
    choice(appearances, tr("&Light"), tr("Dark text on light ground"), toKey(Appearance::Light));
    choice(appearances, tr("&Dark"), tr("Light text on dark ground"), toKey(Appearance::Dark));
    choice(appearances, tr("Light, High &Contrast"), tr("Black text on white ground"),
           toKey(Appearance::HighContrast));
    choice(appearances, tr("Dark, High C&ontrast"), tr("White text on black ground"),
           toKey(Appearance::DarkHighContrast));
    languages = new QActionGroup(this);
    choice(languages, tr("As the &System"), tr("The language of the system"), QString());
    // Languages are named in themselves, so that they are found whatever is set.
    choice(languages, QStringLiteral("中文"), QStringLiteral("中文"), QStringLiteral("zh_CN"));
    choice(languages, QStringLiteral("English"), QStringLiteral("English"), QStringLiteral("en"));
    beside = new QMenu(tr("Open &Beside"));
    beside->setToolTip(tr("Shows a second report beside the first"));
    connect(this, &QObject::destroyed, beside, &QObject::deleteLater);
    compare = make(tr("&Compare Reports"),
                   tr("Compares the selected or open reports; one with the year before"),
                   QKeySequence(Qt::CTRL | Qt::Key_D));
    compareWith = new QMenu(tr("Compare &With"));
    compareWith->setToolTip(tr("Compares the open report with another one"));
    connect(this, &QObject::destroyed, compareWith, &QObject::deleteLater);
}

void WindowActions::makeChartAndPrint()
{
    chartKinds = new QActionGroup(this);
    const auto kind = [&](const QString &text, const QString &tip, ChartKind value, Qt::Key key) {
        return choice(chartKinds, text, tip, int(value), QKeySequence(Qt::ALT | key));
    };
    years =
        kind(tr("By &Year"), tr("Target and actual over the years"), ChartKind::Years, Qt::Key_1);
    regions = kind(tr("By &Region"), tr("One year, a row for each region"), ChartKind::Regions,
                   Qt::Key_2);
    scorecard =
        kind(tr("Scor&ecard"), tr("All verdicts of the report"), ChartKind::Scorecard, Qt::Key_3);
    bullet = kind(tr("&Bullets"), tr("One year, the actual against its target"), ChartKind::Bullet,
                  Qt::Key_4);
    kind(tr("Cascade of &Levels"), tr("How the target goes from level to level"),
         ChartKind::Cascade, Qt::Key_5);
    kind(tr("&Target Style"), tr("How a region sets its targets, and what comes of them"),
         ChartKind::Style, Qt::Key_6);
    chooseIndicator = make(tr("Choose an &Indicator…"),
                           tr("Charts an indicator that any report of the library has"),
                           QKeySequence(Qt::CTRL | Qt::Key_J));
    allRegions = make(tr("&All Regions"), tr("Charts every region that has the indicator"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    ownRegion = make(tr("&Own Region Only"), tr("Charts the regions of the open reports alone"));
    preview = make(tr("Sheet Pre&view…"), tr("Shows the comparison sheet as it will be printed"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    print =
        make(tr("&Print Sheet…"),
             tr("Prints the sheet of the chosen indicator, or of the report where none is chosen"),
             QKeySequence::Print);
    saveSheet = make(tr("&Save Sheet…"),
                     tr("Writes the comparison sheet of the indicator as PDF, DOCX, XLSX or CSV"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    saveSheets = make(tr("Sheets in &One Go…"),
                      tr("Writes a sheet for each report, region or indicator into a folder"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    printReport = make(tr("Print the &Report…"), tr("Prints the report that is read"),
                       QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    saveReport = make(tr("Save the Report as P&DF…"),
                      tr("Writes the report that is read as PDF, with its headings as outline"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
}

/// What works on tables too, which list notes and names without a report, stays as it is.
void WindowActions::setReportOpen(bool open)
{
    for (QAction *action :
         {correct,     correctFigure, bookmark,  labels,          remove,
          copy,        copyCitation,  outline,   nextUnexplained, previousUnexplained,
          zoomIn,      zoomOut,       resetZoom, scorecard,       filterIndicators,
          ownRegion,   preview,       print,     saveSheet,       saveSheets,
          printReport, saveReport})
        action->setEnabled(open);
    compare->setEnabled(open);
    for (const QMenu *menu : {beside, compareWith})
        menu->menuAction()->setEnabled(open);
}

void WindowActions::setIndicatorChosen(bool chosen)
{
    allRegions->setEnabled(chosen);
}

} // namespace PlanLens

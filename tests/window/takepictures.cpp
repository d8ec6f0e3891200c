// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the real window on a folder of reports: for README.md, and to look at.
//
// takepictures [--size 1600x1000] [--dark] [--appearance KEY] [--language zh_CN] [--indicator ID]
// [--beside]
//              [--compare indicators|wording|degrees] [--phrase TEXT] [--finding N]
//              [--chart N] [--review N] [--correct TEXT] [--numbers CLASS] [--number N] [--make]
//              [--lens] [--page] [--note TEXT] [--sheet] [--manual PART] [--keys] [--preferences]
//              [--pane DOCK] [--menu TITLE] OUT.png [PATH…]
// --chart takes the kind with the key Alt+N. CLASS is a key of NumberClass, or "all"; --make takes
// the dialog that makes number N a figure. PART is one of the manual, as in places.tsv; DOCK the
// name of a pane's dock, which alone is taken; TITLE that of a menu, as it is shown.

#include "catalogue/catalogue.h"
#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "comparing/wordingpane.h"
#include "findings/findingspane.h"
#include "help/keyswindow.h"
#include "help/manualwindow.h"
#include "indicators/changespane.h"
#include "items/librarymodel.h"
#include "jobs/importjob.h"
#include "lens/numbercard.h"
#include "library/library.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "links/focuslinks.h"
#include "links/lenslinks.h"
#include "links/numberlinks.h"
#include "links/pagelinks.h"
#include "notes/notespane.h"
#include "numbers/numberspane.h"
#include "printing/sheetwindow.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "style/appearance.h"
#include "style/dialogs.h"
#include "style/mnemonic.h"
#include "window/mainwindow.h"
#include "window/windowactions.h"
#include "window/windowhelp.h"
#include "workspace/focus.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace PlanLens;

namespace {

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

void openReports(MainWindow &window, int first, bool beside)
{
    const QList<LibraryEntry> entries = window.workspace().entries();
    if (entries.isEmpty())
        return;
    const qsizetype at = qBound(0, first, int(entries.size()) - 1);
    window.links().openReport(entries.at(at).key);
    if (beside && entries.size() > 1)
        window.links().openBeside(entries.at((at + 1) % entries.size()).key);
}

/// Types a query and waits for what is found; goes to the row `hit` of it where one is given.
void takeSearch(SearchBox &box, const QString &query, const QString &hit)
{
    box.start();
    box.setText(query);
    QTest::qWait(1000);
    for (int i = 0; i <= hit.toInt(); ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    if (!hit.isEmpty())
        QTest::keyClick(&box, Qt::Key_Return);
}

/// Compares the open report with its likeliest partner and shows a view of what came of it.
void showComparison(MainWindow &window, const QString &view, const QString &phrase, int difference)
{
    window.comparison()->compareOpen();
    if (!QTest::qWaitFor([&] { return !window.comparison()->isComparing(); }, 60000))
        return;
    ComparisonPage *page = window.comparisonPage();
    if (view == u"text") {
        SideBySidePane *texts = window.comparison()->texts();
        page->showView(texts);
        QTest::qWait(50); // laid out in its place
        texts->view()->goTo(difference);
        return;
    }
    if (view == u"indicators") {
        page->showView(page->indicators());
        return;
    }
    page->showView(page->wording());
    page->wording()->tabs()->setCurrentIndex(view == u"degrees" ? 1 : 0);
    if (!phrase.isEmpty())
        page->wording()->choosePhrase(phrase);
}

/// Chooses a finding of the report that is open, once it has been checked.
bool showFinding(MainWindow &window, int row)
{
    QTreeView *view = window.findingsPane()->view();
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() > row; }, 60000))
        return false;
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    return true;
}

/// Shows the names that stand for no indicator, with one of them chosen.
bool showReview(MainWindow &window, int row)
{
    window.actions().reviewNames->trigger();
    QTreeView *view = window.reviewPane()->view();
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() > row; }, 60000))
        return false;
    view->setCurrentIndex(view->model()->index(row, 0));
    return true;
}

/// Takes the figure that is chosen, else the first actual of the open report, for another.
bool correctFigure(MainWindow &window, const QString &text)
{
    Workspace &workspace = window.workspace();
    Anchor chosen = window.focus().anchor();
    const QString key = chosen.isValid() ? chosen.report : window.focus().report();
    const QList<Observation> figures = workspace.library()->observations(key);
    const auto figure = std::find_if(figures.begin(), figures.end(), [&](const Observation &f) {
        return chosen.isValid()
                   ? f.anchor.samePlace(chosen) && f.anchor.start + f.anchor.length >= chosen.start
                   : f.role == Role::Actual && !f.indicator.isEmpty();
    });
    if (figure == figures.end())
        return false;
    chosen = figure->anchor;
    const QString indicator = figure->indicator;
    const PrintedPlace place = workspace.library()->places(key).value(figure - figures.begin());
    FigureCorrection correction{.figure = text};
    correction.signature = {QStringLiteral("wang"), QDateTime::currentDateTimeUtc()};
    if (!workspace.correctFigure(key, place, correction))
        return false;
    window.focus().setIndicator(indicator, nullptr);
    window.focus().setAnchor(chosen, nullptr);
    return true;
}

/// Shows the numbers of a class, with one of them chosen where `row` says so.
bool showNumbers(MainWindow &window, const QString &key, const QString &row)
{
    if (!QTest::qWaitFor([&] { return !window.numbers()->isCounting(); }, 60000))
        return false;
    std::optional<NumberClass> shown;
    for (const NumberClass numberClass : numberClassesInOrder) {
        if (toKey(numberClass) == key)
            shown = numberClass;
    }
    window.findChild<QDockWidget *>(QStringLiteral("numbers"))->raise();
    window.numbersPane()->chooseClass(shown);
    QTest::qWait(100); // laid out in its place
    QTreeView *view = window.numbersPane()->view();
    if (!row.isEmpty())
        view->setCurrentIndex(view->model()->index(row.toInt(), NumbersModel::NumberColumn));
    return true;
}

/// What stands on the screen: a window that is opened first, or the main one.
QWidget *helpWindow(MainWindow &window, const QString &manual, bool keys)
{
    if (keys) {
        window.help()->showKeys();
        return window.help()->keys();
    }
    window.help()->showManual(manual);
    return window.help()->manual();
}

/// The window with the sheet of what is chosen.
QWidget *openSheet(MainWindow &window)
{
    window.actions().preview->trigger();
    QTest::qWait(500);
    return window.findChild<SheetWindow *>();
}

/// Notes something on the place that is chosen, and shows the list of notes.
bool showNote(MainWindow &window, const QString &text)
{
    const Anchor chosen = window.focus().anchor();
    const auto report = window.workspace().report(chosen.report);
    if (!report)
        return false;
    window.workspace().saveNote({.noted = chosen.report,
                                 .title = window.workspace().titleOf(chosen.report),
                                 .place = notedPlace(*report->report, chosen),
                                 .remark = text});
    window.findChild<QDockWidget *>(QStringLiteral("notes"))->raise();
    return QTest::qWaitFor([&] { return !window.notesPane()->model()->notes().isEmpty(); }, 60000);
}

/// A menu, or one in another one, as it is when it opens; null where none has the title.
QWidget *openMenu(const MainWindow &window, const QString &title)
{
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    const auto found = std::find_if(menus.begin(), menus.end(), [&](const QMenu *menu) {
        return withoutMnemonic(menu->title()) == title;
    });
    if (found == menus.end())
        return nullptr;
    (*found)->popup(window.mapToGlobal(QPoint(40, 40)));
    return *found;
}

/// The window with what popped up over it.
QPixmap grabWith(QWidget &window, QWidget *popup)
{
    QPixmap picture = window.grab();
    if (popup && popup->isVisible())
        popup->render(&picture, window.mapFromGlobal(popup->pos()));
    return picture;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char *name, const char *value, const char *otherwise) {
        const QCommandLineOption made(QString::fromLatin1(name), {}, QString::fromLatin1(value),
                                      QString::fromLatin1(otherwise));
        parser.addOption(made);
        return made;
    };
    const auto size = option("size", "WxH", "1600x1000");
    const auto language = option("language", "CODE", "en");
    const auto indicator = option("indicator", "ID", "");
    const auto report = option("report", "N", "0");
    const auto search = option("search", "QUERY", "");
    const auto hit = option("hit", "N", "");
    const auto compare = option("compare", "VIEW", "");
    const auto difference = option("difference", "N", "0");
    const auto phrase = option("phrase", "TEXT", "");
    const auto finding = option("finding", "N", "");
    const auto review = option("review", "N", "");
    const auto correct = option("correct", "TEXT", "");
    const auto numbers = option("numbers", "CLASS", "");
    const auto number = option("number", "N", "");
    const auto chart = option("chart", "N", "");
    const auto manual = option("manual", "PART", "");
    const auto pane = option("pane", "DOCK", "");
    const auto menu = option("menu", "TITLE", "");
    const auto appearance = option("appearance", "KEY", "light");
    const QCommandLineOption keys(QStringLiteral("keys"));
    const QCommandLineOption preferences(QStringLiteral("preferences"));
    const QCommandLineOption make(QStringLiteral("make"));
    const auto note = option("note", "TEXT", "");
    const QCommandLineOption lens(QStringLiteral("lens"));
    const QCommandLineOption page(QStringLiteral("page"));
    const QCommandLineOption sheet(QStringLiteral("sheet"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption beside(QStringLiteral("beside"));
    const QCommandLineOption all(QStringLiteral("all-regions"));
    const QCommandLineOption small(QStringLiteral("small-charts"));
    parser.addOptions({dark, beside, all, small, sheet, make, keys, preferences, lens, page});
    parser.process(application);
    QLocale::setDefault(QLocale(parser.value(language)));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/planlens_") + parser.value(language)))
        QCoreApplication::installTranslator(&translator);

    const QTemporaryDir folder;
    MemorySettings settings;
    settings.setValue(Settings::SmallCharts, parser.isSet(small));
    SystemDialogs dialogs;
    applyAppearance(application, parser.isSet(dark) ? Appearance::Dark
                                                    : appearanceFromKey(parser.value(appearance)));
    MainWindow window(settings, dialogs);
    window.resize(sizeFrom(parser.value(size)));
    window.openLibrary(folder.filePath(QStringLiteral("library.sqlite")));
    window.show();
    // The screen may be smaller than the picture, and the panes were laid out for it.
    window.actions().resetLayout->trigger();
    QStringList arguments = parser.positionalArguments();
    const QString out = arguments.takeFirst();
    window.openPaths(arguments);
    if (!QTest::qWaitFor([&] { return !window.importJob().isRunning(); }, 60000))
        return 1;
    openReports(window, parser.value(report).toInt(), parser.isSet(beside));
    window.focus().setIndicator(parser.value(indicator), nullptr);
    if (parser.isSet(all))
        window.links().chooseAllRegions();
    const Series series =
        window.workspace().series(window.focus().indicator(), window.focus().regions());
    if (!series.points.isEmpty())
        window.focus().setAnchor(series.points.constFirst().observation().anchor, nullptr);
    if (parser.isSet(chart))
        window.actions().chartKinds->actions().at(parser.value(chart).toInt() - 1)->trigger();
    if (parser.isSet(search))
        takeSearch(*window.searchBox(), parser.value(search), parser.value(hit));
    if (parser.isSet(compare))
        showComparison(window, parser.value(compare), parser.value(phrase),
                       parser.value(difference).toInt());
    if (parser.isSet(finding) && !showFinding(window, parser.value(finding).toInt()))
        return 1;
    if (parser.isSet(correct) && !correctFigure(window, parser.value(correct)))
        return 1;
    if (parser.isSet(review) && !showReview(window, parser.value(review).toInt()))
        return 1;
    if (parser.isSet(numbers) && !showNumbers(window, parser.value(numbers), parser.value(number)))
        return 1;
    if (parser.isSet(note) && !showNote(window, parser.value(note)))
        return 1;
    QWidget *shown = parser.isSet(sheet) ? openSheet(window) : &window;
    if (parser.isSet(manual) || parser.isSet(keys))
        shown = helpWindow(window, parser.value(manual), parser.isSet(keys));
    if (parser.isSet(make) || parser.isSet(preferences)) {
        WindowActions &actions = window.actions();
        (parser.isSet(make) ? actions.correctFigure : actions.preferences)->trigger();
        shown = window.findChild<QDialog *>();
    }
    auto *dock = window.findChild<QDockWidget *>(parser.value(pane));
    if (dock && parser.isSet(pane)) {
        dock->setFloating(true);
        dock->resize(760, 500);
        shown = dock;
    }
    if (parser.isSet(menu))
        shown = openMenu(window, parser.value(menu));
    if (parser.isSet(lens) &&
        !QTest::qWaitFor([&] { return !window.numbers()->isCounting(); }, 60000))
        return 1;
    if (parser.isSet(page))
        window.actions().showPage->trigger();
    QTest::qWait(800);
    if (parser.isSet(page) &&
        !QTest::qWaitFor([&] { return !window.pages()->isRunning(); }, 120000))
        return 1;
    if (parser.isSet(page))
        QTest::qWait(500); // painted as sharp as it is shown
    if (parser.isSet(lens))
        window.actions().lookCloser->trigger();
    return shown && grabWith(*shown, window.lens()->card()).save(out) ? 0 : 1;
}

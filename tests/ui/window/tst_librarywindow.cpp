// SPDX-License-Identifier: GPL-3.0-or-later
// The library in the window: several reports at once, what other programs write, what cannot be
// looked up, small windows, another language.

#include "support/suite.h"
#include "windowfixture.h"

#include "commands/removereports.h"
#include "document/documentarea.h"
#include "importing/importing.h"
#include "items/librarymodel.h"
#include "library/librarypane.h"
#include "links/focuslinks.h"
#include "links/reportmenu.h"
#include "lists/pickdialog.h"
#include "opening/readers.h"
#include "search/searchbox.h"
#include "search/searchhitspane.h"
#include "window/importbanner.h"
#include "window/samples.h"
#include "window/windowactions.h"
#include "window/windowsession.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>
#include <QTranslator>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class LibraryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void removesSelectedReportsAtOnce();
    void removesByKey();
    void tellsWhatCannotBeRemoved();
    void seesWhatAnotherProgramImports();
    void waitsWhileAnotherProgramWrites();
    void saysWhatCouldNotBeRead();
    void keepsPlacesFolded();
    void foldsPlacesThatAreNotKnownEach();
    void offersFewReportsInMenus();
    void fitsOnSmallScreens();
    void offersOnlyWhatIsRead();
    void changesTheLanguageAtOnce();
    void changesTheLanguageAfterADialog();
    void keepsReadingPlacesOfOtherLibraries();
    void offersNothingWhereThereIsNoChoice();

private:
    MainWindow &window() { return *m_test->window; }
    LibraryPane &pane() { return *window().libraryPane(); }
    void openSamples();
    void selectAll();

    std::unique_ptr<TestWindow> m_test;
};

void LibraryWindowTest::openSamples()
{
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
}

void LibraryWindowTest::selectAll()
{
    pane().view()->selectAll();
    QVERIFY(pane().selectedReports().size() >= 4);
}

void LibraryWindowTest::removesSelectedReportsAtOnce()
{
    openSamples();
    const auto before = window().workspace().entries().size();
    selectAll();
    m_test->dialogs.confirmed = true;
    window().actions().remove->trigger();
    QCOMPARE(m_test->dialogs.asked.size(), 1);
    QVERIFY(window().workspace().entries().isEmpty());
    window().actions().undo->trigger();
    QCOMPARE(window().workspace().entries().size(), before);
    window().actions().redo->trigger();
    QVERIFY(window().workspace().entries().isEmpty());
}

void LibraryWindowTest::removesByKey()
{
    openSamples();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    pane().setFocus();
    const auto before = window().workspace().entries().size();
    m_test->dialogs.confirmed = true;
    QTest::keyClick(pane().view(), Qt::Key_Delete);
    QCOMPARE(window().workspace().entries().size(), before - 1);
}

/// Another program took one of them out before.
void LibraryWindowTest::tellsWhatCannotBeRemoved()
{
    openSamples();
    QStringList keys;
    for (const LibraryEntry &entry : window().workspace().entries())
        keys << entry.key;
    const QString gone = QStringLiteral("no such report");
    QString told;
    connect(&window().workspace(), &Workspace::notDone, this,
            [&](const QString &, const QStringList &which) { told += which.join(u'|'); });
    window().undoStack().push(new RemoveReports(window().workspace(), keys + QStringList(gone)));
    QCOMPARE(told, gone);
    QVERIFY(window().workspace().entries().isEmpty());
    window().undoStack().undo();
    QCOMPARE(told, gone);
    QCOMPARE(window().workspace().entries().size(), keys.size());
    // Where none could be there is nothing to undo.
    window().undoStack().push(new RemoveReports(window().workspace(), {gone}));
    QVERIFY(!window().undoStack().canUndo());
}

void LibraryWindowTest::seesWhatAnotherProgramImports()
{
    openSamples();
    const auto before = window().workspace().entries().size();
    const QString file = m_test->folder.filePath(QStringLiteral("other.txt"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("长岭市2023年政府工作报告\n\n一、回顾\n\n地区生产总值增长6%。\n");
    written.close();
    {
        Library::Opened opened = Library::open(window().workspace().path());
        auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
        QVERIFY(library);
        importPaths(**library, {file});
    }
    QTRY_COMPARE_WITH_TIMEOUT(window().workspace().entries().size(), before + 1, 2000);
    QCOMPARE(pane().model()->reportCount(), int(before) + 1);
}

/// A search kept each tenth of a second stands for reports that come one after the other.
void LibraryWindowTest::waitsWhileAnotherProgramWrites()
{
    Library::Opened opened = Library::open(window().workspace().path());
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(library);
    QTest::qWait(2500); // what the window itself writes at first
    const QSignalSpy read(&window().workspace(), &Workspace::changed);
    for (int i = 0; i < 20; ++i) {
        const QString query = QStringLiteral("q%1").arg(i);
        QVERIFY((*library)->saveSearch({query, query}));
        QTest::qWait(100);
    }
    QCOMPARE(read.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, 5000);
}

void LibraryWindowTest::saysWhatCouldNotBeRead()
{
    const QString line = QStringLiteral("A report is damaged.");
    window().workspace().noteLeftOut({line});
    QVERIFY(!window().banner()->isHidden());
    QVERIFY(window().banner()->message().contains(QStringLiteral("planlens doctor")));
    QCOMPARE(window().banner()->details(), line);
    // Once for each, however often it is met.
    window().banner()->hide();
    window().workspace().noteLeftOut({line});
    QVERIFY(window().banner()->isHidden());
}

void LibraryWindowTest::keepsPlacesFolded()
{
    openSamples();
    QTreeView *view = pane().view();
    const QModelIndex city = view->model()->index(0, 0);
    QVERIFY(view->isExpanded(city));
    view->collapse(city);
    window().workspace().refresh();
    QVERIFY(!view->isExpanded(view->model()->index(0, 0)));
}

void LibraryWindowTest::foldsPlacesThatAreNotKnownEach()
{
    QList<LibraryEntry> entries;
    for (const QString &name : {QStringLiteral("One Place"), QStringLiteral("Other Place")}) {
        LibraryEntry entry;
        entry.key = entry.identity.title = entry.identity.regionName = name;
        entries << entry;
    }
    LibraryPane list;
    list.setEntries(entries);
    const auto place = [&list](int row) {
        return list.view()->model()->index(row, 0);
    };
    QCOMPARE(list.view()->model()->rowCount(), 2);
    list.view()->collapse(place(0));
    list.setEntries(entries);
    QVERIFY(!list.view()->isExpanded(place(0)));
    QVERIFY(list.view()->isExpanded(place(1)));
    // A report that is opened shows itself; the place is folded again with the next reading.
    const QString key =
        list.view()->model()->index(0, 0, place(0)).data(LibraryModel::KeyRole).toString();
    list.setOpenReports({key});
    QCOMPARE(list.currentReport(), key);
    list.setEntries(entries);
    QVERIFY(!list.view()->isExpanded(place(0)));
}

void LibraryWindowTest::offersFewReportsInMenus()
{
    openSamples();
    QStringList keys;
    for (const LibraryEntry &entry : window().workspace().entries())
        keys << entry.key;
    for (int i = 0; i < 300; ++i)
        keys << keys.at(i % 4);
    QMenu menu;
    QString chosen;
    ReportMenu(window().workspace(), window()).fill(menu, keys, [&](const QString &key) {
        chosen = key;
    });
    QVERIFY(menu.actions().size() <= 12);
    menu.actions().constLast()->trigger();
    auto *dialog = window().findChild<PickDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->line(), QStringLiteral("ddk")); // 大渡口
    QTest::keyClick(dialog->line(), Qt::Key_Return);
    QVERIFY(window().workspace().entry(chosen));
    QCOMPARE(window().workspace().entry(chosen)->identity.regionId, QStringLiteral("500104"));
}

void LibraryWindowTest::fitsOnSmallScreens()
{
    openSamples();
    window().resize(100, 100);
    QCoreApplication::processEvents();
    QString sizes = QStringLiteral("%1x%2;").arg(window().width()).arg(window().height());
    const auto tell = [&sizes](const QString &name, const QSize &size) {
        sizes += QStringLiteral(" %1 %2x%3").arg(name).arg(size.width()).arg(size.height());
    };
    for (const QDockWidget *dock : window().findChildren<QDockWidget *>())
        tell(dock->objectName(), dock->minimumSizeHint());
    tell(QStringLiteral("centre"), window().centralWidget()->minimumSizeHint());
    tell(QStringLiteral("bar"), window().findChild<QToolBar *>()->minimumSizeHint());
    QVERIFY2(window().width() <= 900 && window().height() <= 600, qPrintable(sizes));
}

void LibraryWindowTest::offersOnlyWhatIsRead()
{
    window().actions().open->trigger();
    QCOMPARE(m_test->dialogs.filters.size(), 1);
    const QString filter = m_test->dialogs.filters.constFirst();
    const QString patterns = filter.section(u'(', 1).section(u')', 0, 0);
    const QStringList offered = patterns.split(u' ', Qt::SkipEmptyParts);
    QVERIFY(offered.contains(QStringLiteral("*.txt")));
    for (const QString &pattern : offered)
        QVERIFY2(readableSuffixes().contains(pattern.mid(2)), qPrintable(pattern));
}

void LibraryWindowTest::changesTheLanguageAtOnce()
{
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/planlens_zh_CN")));
    const auto use = [&](const QString &code) {
        if (code == u"zh_CN")
            QCoreApplication::installTranslator(&chinese);
        else
            QCoreApplication::removeTranslator(&chinese);
    };
    const QString library = m_test->folder.filePath(QStringLiteral("own.sqlite"));
    WindowSession session(m_test->settings, m_test->dialogs, library, use);
    const auto firstMenu = [&] {
        return session.window().menuBar()->actions().constFirst()->text();
    };
    const auto choose = [&](const QString &code) {
        for (QAction *action : session.window().actions().languages->actions()) {
            if (action->data().toString() == code)
                action->trigger();
        }
    };
    session.window().openPaths({unpackSamples(m_test->folder.path())});
    QVERIFY(QTest::qWaitFor([&] { return !session.window().importJob().isRunning(); }, 60000));
    const QString report = session.window().focus().report();
    QVERIFY(!report.isEmpty());
    const QString english = firstMenu();
    const auto reports = session.window().workspace().entries().size();
    const QString other = session.window().workspace().entries().at(0).key == report
                              ? session.window().workspace().entries().at(1).key
                              : session.window().workspace().entries().at(0).key;
    session.window().undoStack().push(
        new RemoveReports(session.window().workspace(), QStringList(other)));
    const QString removal = session.window().actions().undo->text();
    const QString words = QStringLiteral("verdict:missed");
    session.window().searchBox()->setText(words);
    session.window().hitsPane()->search(words);
    const auto filter = [&] {
        return session.window().libraryPane()->findChild<QLineEdit *>();
    };
    filter()->setText(QStringLiteral("重庆"));
    choose(QStringLiteral("zh_CN"));
    QTRY_VERIFY(firstMenu() != english);
    // So does what was looked for.
    QCOMPARE(session.window().searchBox()->text(), words);
    QCOMPARE(session.window().hitsPane()->query(), words);
    QCOMPARE(filter()->text(), QStringLiteral("重庆"));
    filter()->clear();
    QCOMPARE(session.window().focus().report(), report);
    // What was done in the window before can be undone in this one, and is said in its language.
    const QAction *undo = session.window().actions().undo;
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text() != removal, qPrintable(undo->text()));
    session.window().undoStack().undo();
    QCOMPARE(session.window().workspace().entries().size(), reports);
    session.window().undoStack().redo();
    QVERIFY(session.window().isVisible());
    choose(QStringLiteral("en"));
    QTRY_COMPARE(firstMenu(), english);
}

/// The dialog stands for any that code of the window waits for.
void LibraryWindowTest::changesTheLanguageAfterADialog()
{
    const QString library = m_test->folder.filePath(QStringLiteral("own.sqlite"));
    int used = 0;
    WindowSession session(m_test->settings, m_test->dialogs, library,
                          [&](const QString &) { ++used; });
    const QPointer<MainWindow> former = &session.window();
    QDialog dialog(former);
    dialog.setModal(true);
    dialog.show();
    Q_EMIT former->languageChosen(QStringLiteral("en"));
    QTest::qWait(500);
    QCOMPARE(used, 0);
    QVERIFY(former);
    dialog.setParent(nullptr); // closed, with the window still there
    QTRY_COMPARE(used, 1);
    QTRY_VERIFY(!former);
    QVERIFY(session.window().isVisible());
}

void LibraryWindowTest::keepsReadingPlacesOfOtherLibraries()
{
    openSamples();
    const QString key = QStringLiteral("of-another-library");
    const Anchor place{.report = key, .block = 3};
    m_test->settings.setValue(Settings::ReadingPlaces, QVariantMap{{key, place.toString()}});
    window().rememberState();
    const QVariantMap kept = m_test->settings.value(Settings::ReadingPlaces).toMap();
    QCOMPARE(kept.value(key).toString(), place.toString());
}

void LibraryWindowTest::offersNothingWhereThereIsNoChoice()
{
    PickDialog dialog(QStringLiteral("Pick"), QStringLiteral("Name"), {});
    QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

SUITE_WINDOW_TEST(LibraryWindowTest)
#include "tst_librarywindow.moc"

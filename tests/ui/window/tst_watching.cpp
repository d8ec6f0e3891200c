// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that are watched: the dialog and its entry in the menu, and what is imported by itself.

#include "support/suite.h"
#include "windowfixture.h"

#include "library/watchdialog.h"
#include "links/watchlinks.h"
#include "text/clock.h"
#include "window/importbanner.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class WatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void standsInTheMenu();
    void addsAndRemovesFolders();
    void refusesWhatIsWatchedAlready();
    void outerFolderTakesThePlaceOfInner();
    void watchesNothingWhereNothingIsWanted();
    void importsWhatIsThere();
    void importsWhatComes();
    void leavesWhatIsReadAlone();
    void listsWhatFailedOnce();
    void knowsAfterAStartWhatIsDone();
    void foldersBelongToALibrary();
    void saysOnceThatAFolderIsGone();
    void seesChangesByItself();
    void seesWhatIsWrittenInPlace();
    void manyFilesShowTheirProgress();

private:
    MainWindow &window() { return *m_test->window; }
    WatchLinks &watching() { return *window().watching(); }
    WatchDialog *openDialog();
    QString path(const QString &name) const { return m_inbox + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const;
    /// Looks twice, with time in between, and waits for what is imported then.
    void look();
    bool lookOnce();
    qsizetype reports() { return window().workspace().entries().size(); }

    std::unique_ptr<StoppedClock> m_clock;
    QDateTime m_now;
    std::unique_ptr<TestWindow> m_test;
    QString m_inbox;
};

namespace {

QByteArray reportOf(int year, const QByteArray &more = {})
{
    return "大渡口区" + QByteArray::number(year) + "年政府工作报告\n一、回顾\n增长6%。\n" + more;
}

} // namespace

void WatchingTest::init()
{
    m_now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    m_clock = std::make_unique<StoppedClock>(m_now);
    m_test = std::make_unique<TestWindow>();
    m_inbox = m_test->folder.filePath(QStringLiteral("inbox"));
    QVERIFY(QDir().mkpath(m_inbox));
}

void WatchingTest::cleanup()
{
    m_test.reset();
    m_clock.reset();
}

WatchDialog *WatchingTest::openDialog()
{
    window().actions().watchFolder->trigger();
    return window().findChild<WatchDialog *>();
}

void WatchingTest::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The one that is begun here, not one that was under way before.
bool WatchingTest::lookOnce()
{
    QSignalSpy looked(&watching().watcher(), &FolderWatcher::looked);
    m_now = m_now.addMSecs(FolderWatch::stillFor);
    m_clock->set(m_now);
    watching().watcher().look();
    if (!looked.wait(60000))
        return false;
    watching().watcher().look();
    return looked.count() > 1 || looked.wait(60000);
}

void WatchingTest::look()
{
    QVERIFY(lookOnce());
    QVERIFY(lookOnce());
    QVERIFY(m_test->waitForImport());
}

void WatchingTest::standsInTheMenu()
{
    const QAction *entry = window().actions().watchFolder;
    const QList<QAction *> menus = window().menuBar()->actions();
    QVERIFY(menus.first()->menu()->actions().contains(entry));
    QVERIFY(entry->isEnabled());
    WatchDialog *dialog = openDialog();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->list()->count(), 0);
    QVERIFY(!dialog->note()->text().isEmpty());
    QVERIFY(!dialog->removeButton()->isEnabled());
    QVERIFY(!dialog->list()->accessibleName().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<WatchDialog *>());
}

void WatchingTest::addsAndRemovesFolders()
{
    WatchDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->addButton()->click(); // the person thought better of it
    QCOMPARE(dialog->list()->count(), 0);
    QVERIFY(watching().folders().isEmpty());
    m_test->dialogs.folder = m_inbox + u'/';
    dialog->addButton()->click();
    QCOMPARE(dialog->list()->count(), 1);
    QCOMPARE(watching().folders(), QList<WatchedFolder>({{m_inbox, true}}));
    QCOMPARE(dialog->list()->currentItem()->text(), QDir::toNativeSeparators(m_inbox));
    QVERIFY(dialog->note()->text().isEmpty());
    QVERIFY(dialog->removeButton()->isEnabled());
    QTRY_VERIFY(watching().watcher().isFollowing());
    // It is kept.
    dialog->reject();
    m_test->reopen();
    QCOMPARE(watching().folders(), QList<WatchedFolder>({{m_inbox, true}}));
    dialog = openDialog();
    QVERIFY(dialog);
    dialog->removeButton()->click();
    QCOMPARE(dialog->list()->count(), 0);
    QVERIFY(watching().folders().isEmpty());
    QVERIFY(!watching().watcher().isFollowing());
    dialog->reject();
    m_test->reopen();
    QVERIFY(watching().folders().isEmpty());
}

void WatchingTest::refusesWhatIsWatchedAlready()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("below"))));
    QVERIFY(QDir().mkpath(m_inbox + QStringLiteral("-other")));
    watching().add(m_inbox);
    WatchDialog *dialog = openDialog();
    QVERIFY(dialog);
    for (const QString &folder : {m_inbox, path(QStringLiteral("below"))}) {
        m_test->dialogs.folder = folder;
        dialog->addButton()->click();
        QCOMPARE(watching().folders().size(), 1);
        QVERIFY(dialog->note()->text().contains(QDir::toNativeSeparators(m_inbox)));
    }
    m_test->dialogs.folder = m_inbox + QStringLiteral("-other");
    dialog->addButton()->click();
    QCOMPARE(watching().folders().size(), 2);
    QVERIFY(dialog->note()->text().isEmpty());
}

void WatchingTest::outerFolderTakesThePlaceOfInner()
{
    write(QStringLiteral("below/a.txt"), reportOf(2021));
    watching().add(path(QStringLiteral("below")));
    look();
    QCOMPARE(reports(), 1);
    watching().add(m_inbox);
    QCOMPARE(watching().folders(), QList<WatchedFolder>({{m_inbox, true}}));
    // What was done below is known.
    QSignalSpy due(&watching().watcher(), &FolderWatcher::due);
    look();
    QCOMPARE(due.count(), 0);
}

void WatchingTest::watchesNothingWhereNothingIsWanted()
{
    QVERIFY(!watching().watcher().isFollowing());
    QSignalSpy looked(&watching().watcher(), &FolderWatcher::looked);
    watching().watcher().look();
    QCoreApplication::processEvents();
    QCOMPARE(looked.count(), 0);
}

void WatchingTest::importsWhatIsThere()
{
    write(QStringLiteral("2021.txt"), reportOf(2021));
    write(QStringLiteral("below/2022.txt"), reportOf(2022));
    QSignalSpy told(&watching(), &WatchLinks::told);
    watching().add(m_inbox);
    QVERIFY(lookOnce());
    QVERIFY(lookOnce());
    QVERIFY(m_test->waitForImport());
    QCOMPARE(reports(), 2);
    QCOMPARE(told.count(), 1);
    const QString line = told.first().first().toString();
    QVERIFY2(line.contains(QStringLiteral("2")) && line.contains(m_inbox), qPrintable(line));
    QCOMPARE(window().statusBar()->currentMessage(), line);
    QVERIFY(window().banner()->isHidden());
}

void WatchingTest::importsWhatComes()
{
    watching().add(m_inbox);
    look();
    QCOMPARE(reports(), 0);
    write(QStringLiteral("a.txt"), reportOf(2021));
    look();
    QCOMPARE(reports(), 1);
    write(QStringLiteral("a.txt"), reportOf(2021, "新增就业5万人。\n"));
    look();
    QCOMPARE(reports(), 1);
    QCOMPARE(window().workspace().library()->entries(true).size(), 2); // versions
    // The same bytes are not stored again.
    QVERIFY(QFile::copy(path(QStringLiteral("a.txt")), path(QStringLiteral("copy.txt"))));
    look();
    QCOMPARE(window().workspace().library()->entries(true).size(), 2);
}

void WatchingTest::leavesWhatIsReadAlone()
{
    QVERIFY(m_test->openSamples());
    const QString open = window().focus().report();
    QVERIFY(!open.isEmpty());
    const auto before = reports();
    const QWidget *keyboard = QApplication::focusWidget();
    write(QStringLiteral("a.txt"), reportOf(2021));
    watching().add(m_inbox);
    look();
    QCOMPARE(reports(), before + 1);
    QCOMPARE(window().focus().report(), open);
    QCOMPARE(QApplication::focusWidget(), keyboard);
    QVERIFY(!window().focus().reports().contains(
        window().workspace().keyOfPath(path(QStringLiteral("a.txt")))));
}

void WatchingTest::listsWhatFailedOnce()
{
    write(QStringLiteral("bad.pdf"), "%PDF-1.7 and no more");
    write(QStringLiteral("good.txt"), reportOf(2021));
    watching().add(m_inbox);
    look();
    QCOMPARE(reports(), 1);
    QVERIFY(!window().banner()->isHidden());
    QVERIFY(window().banner()->details().contains(QStringLiteral("bad.pdf")));
    window().banner()->hide();
    QSignalSpy due(&watching().watcher(), &FolderWatcher::due);
    look();
    QCOMPARE(due.count(), 0);
    QVERIFY(window().banner()->isHidden());
    write(QStringLiteral("bad.pdf"), "%PDF-1.7 and a little more");
    write(QStringLiteral("worse.pdf"), "%PDF-1.7");
    look();
    QCOMPARE(due.count(), 1);
    QVERIFY(window().banner()->details().contains(QStringLiteral("bad.pdf")));
    // Further ones come to those that stand there still.
    write(QStringLiteral("third.pdf"), "%PDF-1.6");
    look();
    const QString details = window().banner()->details();
    QVERIFY(details.contains(QStringLiteral("bad.pdf")) &&
            details.contains(QStringLiteral("third.pdf")));
}

void WatchingTest::knowsAfterAStartWhatIsDone()
{
    write(QStringLiteral("bad.pdf"), "%PDF-1.7 and no more");
    write(QStringLiteral("good.txt"), reportOf(2021));
    watching().add(m_inbox);
    look();
    QCOMPARE(reports(), 1);
    window().workspace().remove({window().workspace().entries().first().key});
    QCOMPARE(reports(), 0);
    m_test->reopen();
    QSignalSpy due(&watching().watcher(), &FolderWatcher::due);
    look();
    QCOMPARE(due.count(), 0);
    QCOMPARE(reports(), 0); // what a person removed does not come back
    QVERIFY(window().banner()->isHidden());
    write(QStringLiteral("good.txt"), reportOf(2021, "新增就业5万人。\n"));
    look();
    QCOMPARE(due.count(), 1);
    QCOMPARE(reports(), 1);
}

void WatchingTest::foldersBelongToALibrary()
{
    watching().add(m_inbox);
    const QString first = window().workspace().path();
    QVERIFY(window().openLibrary(m_test->folder.filePath(QStringLiteral("other.sqlite"))));
    QVERIFY(watching().folders().isEmpty());
    QVERIFY(window().openLibrary(first));
    QCOMPARE(watching().folders().size(), 1);
}

void WatchingTest::saysOnceThatAFolderIsGone()
{
    QSignalSpy gone(&watching(), &WatchLinks::wentAway);
    watching().add(m_inbox);
    look();
    QCOMPARE(gone.count(), 0);
    const QString away = m_inbox + QStringLiteral("-away");
    QVERIFY(QDir().rename(m_inbox, away));
    look();
    look();
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().toStringList(), QStringList(m_inbox));
    QVERIFY(window().banner()->details().contains(QDir::toNativeSeparators(m_inbox)));
    WatchDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(dialog->list()->item(0)->text() != QDir::toNativeSeparators(m_inbox));
    // It is taken up again.
    QVERIFY(QDir().rename(away, m_inbox));
    write(QStringLiteral("a.txt"), reportOf(2021));
    look();
    QCOMPARE(reports(), 1);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(dialog->list()->item(0)->text(), QDir::toNativeSeparators(m_inbox));
}

/// Without being asked to look, by the clock of the system.
void WatchingTest::seesChangesByItself()
{
    m_clock.reset();
    watching().add(m_inbox);
    QTRY_VERIFY(watching().watcher().isFollowing());
    write(QStringLiteral("a.txt"), reportOf(2021));
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 60000);
    QVERIFY(QDir().mkpath(path(QStringLiteral("new"))));
    write(QStringLiteral("new/b.txt"), reportOf(2022));
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 2, 120000);
}

/// The folder does not change by it, and the look that comes anyway is a minute away.
void WatchingTest::seesWhatIsWrittenInPlace()
{
    write(QStringLiteral("a.txt"), reportOf(2021));
    watching().add(m_inbox);
    look();
    QCOMPARE(reports(), 1);
    watching().watcher().setFolders(watching().watcher().folders()); // the minute begins
    QSignalSpy looked(&watching().watcher(), &FolderWatcher::looked);
    QVERIFY(looked.wait());
    for (int year = 2022; year < 2025; ++year) {
        looked.clear();
        write(QStringLiteral("a.txt"), reportOf(year));
        QVERIFY(looked.wait(30000));
        look(); // so that nothing waits for its second look
        // Another file in its place is followed as the first one was.
        write(QStringLiteral("b.part"), reportOf(year, "新增就业5万人。\n"));
        QVERIFY(QFile::remove(path(QStringLiteral("a.txt"))));
        QVERIFY(QFile::rename(path(QStringLiteral("b.part")), path(QStringLiteral("a.txt"))));
        look();
    }
}

void WatchingTest::manyFilesShowTheirProgress()
{
    for (int year = 1950; year < 2000; ++year)
        write(QStringLiteral("%1.txt").arg(year), reportOf(year));
    watching().add(m_inbox);
    QSignalSpy begun(&window().importJob(), &ImportJob::begun);
    bool isShown = false;
    connect(&window().importJob(), &ImportJob::begun, this,
            [&] { isShown = window().banner()->isRunning(); });
    look();
    QCOMPARE(begun.count(), 1);
    QVERIFY(isShown);
    QCOMPARE(reports(), 50);
    QVERIFY(window().banner()->isHidden());
    QVERIFY(window().focus().report().isEmpty());
}

SUITE_WINDOW_TEST(WatchingTest)
#include "tst_watching.moc"

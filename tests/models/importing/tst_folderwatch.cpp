// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of a watched folder are taken: those that are new or changed and have been still.

#include "importing/folderwatch.h"
#include "support/suite.h"
#include "text/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatHasBeenStill();
    void waitsWhileAFileGrows();
    void twoLooksAtOnceAreNotEnough();
    void waitsForWhatIsEmpty();
    void whatIsDoneIsNotGivenAgain();
    void whatFailedIsTriedOnceItChanges();
    void whatWasAsBeforeTheLastChangeIsGivenAgain();
    void whatTheLibraryCouldNotTakeIsGivenLater();
    void whatWasNotReachedIsNotDone();
    void knowsAtAnotherTimeWhatIsDone();
    void changesWhileItIsImported();
    void saysOnceThatTheFolderIsGone();
    void saysOnceWhatCannotBeLookedAt();
    void looksBelowTheFolder();

private:
    /// Takes a look some time after the last.
    QStringList look(const QList<WatchedFile> &files, int later = FolderWatch::stillFor);
    /// As above; what is given is imported with this outcome.
    QStringList lookAndSettle(const QList<WatchedFile> &files, ImportOutcome outcome);

    std::unique_ptr<StoppedClock> m_clock;
    QDateTime m_now;
    FolderWatch m_watch;
};

namespace {

const QString report = QStringLiteral("/in/report.txt");
const QString other = QStringLiteral("/in/below/other.docx");
const WatchedFile first{report, 100, 1000};
const WatchedFile larger{report, 200, 1000};
const WatchedFile later{report, 100, 2000};

ImportSummary resultsOf(const QStringList &files, ImportOutcome outcome)
{
    ImportSummary summary;
    for (const QString &file : files)
        summary.results += {outcome, file, {}, {}};
    return summary;
}

} // namespace

void FolderWatchTest::init()
{
    m_now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    m_clock.reset(); // the clock is stopped once at a time
    m_clock = std::make_unique<StoppedClock>(m_now);
    m_watch = FolderWatch();
}

QStringList FolderWatchTest::look(const QList<WatchedFile> &files, int later)
{
    m_now = m_now.addMSecs(later);
    m_clock->set(m_now);
    return m_watch.take({.isThere = true, .files = files}).files;
}

QStringList FolderWatchTest::lookAndSettle(const QList<WatchedFile> &files, ImportOutcome outcome)
{
    const QStringList given = look(files);
    m_watch.settle(resultsOf(given, outcome));
    return given;
}

void FolderWatchTest::takesWhatHasBeenStill()
{
    QVERIFY(!m_watch.isWaiting());
    QCOMPARE(look({first, {other, 5, 5}}), QStringList());
    QVERIFY(m_watch.isWaiting());
    QCOMPARE(look({first, {other, 5, 5}}), QStringList({report, other}));
    QVERIFY(!m_watch.isWaiting());
    QCOMPARE(look({first, {other, 5, 5}}), QStringList()); // while it is imported
}

void FolderWatchTest::waitsWhileAFileGrows()
{
    for (int size = 100; size < 1000; size += 100)
        QCOMPARE(look({{report, size, 1000}}), QStringList());
    QCOMPARE(look({{report, 900, 1001}}), QStringList());
    QCOMPARE(look({{report, 900, 1001}}), QStringList(report));
}

void FolderWatchTest::twoLooksAtOnceAreNotEnough()
{
    QCOMPARE(look({first}), QStringList());
    QCOMPARE(look({first}, 1), QStringList());
    QCOMPARE(look({first}, FolderWatch::stillFor - 2), QStringList());
    QCOMPARE(look({first}, 1), QStringList(report));
    // What was away in between begins anew.
    QCOMPARE(look({later}), QStringList());
    QCOMPARE(look({}), QStringList());
    QCOMPARE(look({later}), QStringList());
    QCOMPARE(look({later}), QStringList(report));
}

void FolderWatchTest::waitsForWhatIsEmpty()
{
    look({{report, 0, 1000}});
    QCOMPARE(look({{report, 0, 1000}}), QStringList());
    QVERIFY(!m_watch.isWaiting());
    QCOMPARE(look({first}), QStringList());
    QCOMPARE(look({first}), QStringList(report));
}

void FolderWatchTest::whatIsDoneIsNotGivenAgain()
{
    look({first});
    QCOMPARE(lookAndSettle({first}, ImportOutcome::Imported), QStringList(report));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(look({first}), QStringList());
    QVERIFY(!m_watch.isWaiting());
    QCOMPARE(look({larger}), QStringList());
    QCOMPARE(lookAndSettle({larger}, ImportOutcome::NewVersion), QStringList(report));
    QCOMPARE(look({larger}), QStringList());
}

void FolderWatchTest::whatFailedIsTriedOnceItChanges()
{
    look({first});
    QCOMPARE(lookAndSettle({first}, ImportOutcome::Failed), QStringList(report));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(look({first}, FolderWatch::putOffFor), QStringList());
    QCOMPARE(look({}), QStringList());
    QCOMPARE(look({first}), QStringList());
    QCOMPARE(look({first}), QStringList());
    QCOMPARE(look({later}), QStringList());
    QCOMPARE(look({later}), QStringList(report));
}

void FolderWatchTest::whatWasAsBeforeTheLastChangeIsGivenAgain()
{
    look({first});
    lookAndSettle({first}, ImportOutcome::Imported);
    look({later});
    lookAndSettle({later}, ImportOutcome::NewVersion);
    QCOMPARE(look({first}), QStringList());
    QCOMPARE(look({first}), QStringList(report));
}

void FolderWatchTest::whatTheLibraryCouldNotTakeIsGivenLater()
{
    look({first, {other, 5, 5}});
    const QStringList given = look({first, {other, 5, 5}});
    QCOMPARE(given.size(), 2);
    ImportSummary summary;
    summary.stopped = QStringLiteral("the disk is full");
    summary.results += {ImportOutcome::Failed, report, {}, summary.stopped};
    summary.results += {ImportOutcome::Failed, other, {}, QStringLiteral("no text")};
    m_watch.settle(summary);
    QVERIFY(!m_watch.isWaiting()); // there is no hurry
    QCOMPARE(look({first, {other, 5, 5}}), QStringList());
    QCOMPARE(look({first, {other, 5, 5}}, FolderWatch::putOffFor), QStringList(report));
}

void FolderWatchTest::whatWasNotReachedIsNotDone()
{
    look({first, {other, 5, 5}});
    look({first, {other, 5, 5}});
    ImportSummary summary = resultsOf({other}, ImportOutcome::Imported);
    summary.cancelled = true;
    m_watch.settle(summary);
    QCOMPARE(look({first, {other, 5, 5}}, FolderWatch::putOffFor), QStringList());
    // Whoever cancelled it is not asked again today, the next start does.
    m_watch = FolderWatch(m_watch.done());
    look({first, {other, 5, 5}});
    QCOMPARE(look({first, {other, 5, 5}}), QStringList(report));
}

void FolderWatchTest::knowsAtAnotherTimeWhatIsDone()
{
    look({first, {other, 5, 5}});
    const QStringList given = look({first, {other, 5, 5}});
    m_watch.settle(resultsOf(given.mid(0, 1), ImportOutcome::Imported));
    m_watch.settle(resultsOf(given.mid(1), ImportOutcome::Failed));
    const QByteArray done = m_watch.done();
    QVERIFY(!done.isEmpty());
    m_watch = FolderWatch(done);
    QCOMPARE(m_watch.done(), done);
    look({first, {other, 5, 5}});
    QCOMPARE(look({first, {other, 5, 5}}), QStringList());
    look({first, {other, 6, 5}});
    QCOMPARE(look({first, {other, 6, 5}}), QStringList(other));
    QCOMPARE(FolderWatch(QByteArray("torn")).done(), QByteArray());
}

void FolderWatchTest::changesWhileItIsImported()
{
    look({first});
    QCOMPARE(look({first}), QStringList(report));
    QCOMPARE(look({larger}), QStringList());
    m_watch.settle(resultsOf({report}, ImportOutcome::Imported));
    QVERIFY(m_watch.isWaiting());
    QCOMPARE(look({larger}), QStringList(report));
}

void FolderWatchTest::saysOnceThatTheFolderIsGone()
{
    look({first});
    QVERIFY(m_watch.isThere());
    const FolderLook gone = lookAt(QStringLiteral("/no such folder/anywhere"));
    QVERIFY(!gone.isThere);
    QVERIFY(m_watch.take(gone).wentAway);
    QVERIFY(!m_watch.isThere());
    QVERIFY(!m_watch.isWaiting());
    QVERIFY(!m_watch.take(gone).wentAway);
    QCOMPARE(look({first}), QStringList());
    QVERIFY(m_watch.isThere());
    QCOMPARE(look({first}), QStringList(report)); // taken up again
    QVERIFY(m_watch.take(gone).wentAway);
}

void FolderWatchTest::saysOnceWhatCannotBeLookedAt()
{
    const ImportResult locked{ImportOutcome::Failed, other, {}, QStringLiteral("no access")};
    const FolderLook found{.isThere = true, .unreadable = {locked}};
    const WatchOutcome outcome = m_watch.take(found);
    QCOMPARE(outcome.unreadable.size(), 1);
    QCOMPARE(outcome.unreadable.first().file, other);
    QVERIFY(m_watch.take(found).unreadable.isEmpty());
}

void FolderWatchTest::looksBelowTheFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("below/empty")));
    for (const char *name : {"a.txt", "below/b.txt", "below/map.zip"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
    }
    const FolderLook found = lookAt(folder.path());
    QVERIFY(found.isThere);
    QCOMPARE(found.files.size(), 2);
    QCOMPARE(found.files.first().path, folder.filePath(QStringLiteral("a.txt")));
    QCOMPARE(found.files.first().size, 4);
    const QFileInfo below(folder.filePath(QStringLiteral("below/b.txt")));
    QCOMPARE(found.files.last().path, below.filePath());
    QCOMPARE(found.files.last().changed, below.lastModified().toMSecsSinceEpoch());
    QCOMPARE(found.folders.size(), 3);
    QVERIFY(found.folders.contains(folder.path()));
    QVERIFY(found.folders.contains(folder.filePath(QStringLiteral("below/empty"))));
    // A file is no folder.
    QVERIFY(!lookAt(found.files.first().path).isThere);
}

SUITE_CORE_TEST(FolderWatchTest)
#include "tst_folderwatch.moc"

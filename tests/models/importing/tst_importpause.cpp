// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is paused stands still at the next file, with what was told on the disk.

#include "importing/importing.h"
#include "importing/importpause.h"
#include "library/library.h"
#include "support/suite.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtConcurrent>

#include <atomic>

using namespace PlanLens;

class ImportPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void standsStillAtTheNextFile();
    void standsStillBeforeTheFirstFile();
    void tellsEachPauseOnce();
    void endsInOrderWhereItIsCancelled();
    void readsWhatTheImportWaitsFor();

private:
    /// Imports the folder on another thread.
    void start();
    /// The reports that are in the file of the library, as another program finds them.
    int stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QSemaphore m_held; ///< released each time that the import stands still
    ImportPause::Stand m_stand;
    std::unique_ptr<ImportPause> m_pause;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_told = 0;
    bool m_pausesAtFirst = false; ///< once a file is told
    QFuture<ImportSummary> m_import;
};

namespace {

constexpr int files = 40;
constexpr int patience = 60'000; ///< milliseconds, for an import that never comes to it

} // namespace

void ImportPauseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (int year = 2000; year < 2000 + files; ++year) {
        QFile file(m_folder->filePath(QStringLiteral("%1.txt").arg(year)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QStringLiteral("大渡口区%1年政府工作报告\n一、回顾\n增长6%。\n").arg(year).toUtf8());
    }
    m_library = m_folder->filePath(QStringLiteral("library.sqlite"));
    Library::open(m_library);
    m_cancelled = false;
    m_told = 0;
    m_pausesAtFirst = false;
    m_pause = std::make_unique<ImportPause>([this](const ImportPause::Stand &stand) {
        m_stand = stand;
        m_held.release();
    });
}

void ImportPauseTest::cleanup()
{
    m_cancelled = true;
    m_import.waitForFinished();
    m_import = {};
    while (m_held.tryAcquire())
        continue;
}

void ImportPauseTest::start()
{
    m_import = QtConcurrent::run([this] {
        Library::Opened opened = Library::open(m_library, LibraryAt::IsThere);
        const auto done = [this](const ImportResult &) {
            if (++m_told == 1 && m_pausesAtFirst)
                m_pause->pause();
        };
        return importPaths(
            *std::get<std::unique_ptr<Library>>(opened), {m_folder->path()},
            [this] { return m_cancelled.load(); }, {}, done, m_pause.get());
    });
}

int ImportPauseTest::stored() const
{
    const Library::Opened opened = Library::open(m_library, LibraryAt::IsThere);
    return int(std::get<std::unique_ptr<Library>>(opened)->entries().size());
}

void ImportPauseTest::standsStillAtTheNextFile()
{
    m_pausesAtFirst = true;
    start();
    QVERIFY(m_held.tryAcquire(1, patience));
    QVERIFY(m_pause->isPaused());
    // All that was stored is told, and is there for others.
    QCOMPARE(m_stand.done, m_told.load());
    QCOMPARE(m_stand.total, files);
    QVERIFY(m_stand.done < files);
    QCOMPARE(stored(), m_stand.done);
    QVERIFY(!m_import.isFinished());
    m_pause->resume();
    const ImportSummary summary = m_import.result();
    QCOMPARE(summary.count(ImportOutcome::Imported), files);
    QCOMPARE(summary.results.size(), files);
    QVERIFY(!summary.cancelled);
    QCOMPARE(stored(), files);
    QCOMPARE(m_held.available(), 0);
}

void ImportPauseTest::standsStillBeforeTheFirstFile()
{
    m_pause->pause();
    start();
    QVERIFY(m_held.tryAcquire(1, patience));
    QCOMPARE(m_stand.done, 0);
    QCOMPARE(m_stand.total, files);
    QCOMPARE(stored(), 0);
    m_pause->resume();
    QCOMPARE(m_import.result().count(ImportOutcome::Imported), files);
}

/// Also where there was no time to go on in between.
void ImportPauseTest::tellsEachPauseOnce()
{
    m_import = QtConcurrent::run([this] {
        while (!m_cancelled) {
            m_pause->hold({}, [this] { return m_cancelled.load(); });
            QThread::yieldCurrentThread();
        }
        return ImportSummary();
    });
    for (int i = 0; i < 20; ++i) {
        m_pause->pause();
        m_pause->pause(); // which changes nothing
        QVERIFY(m_held.tryAcquire(1, patience));
        m_pause->resume();
    }
    m_cancelled = true;
    m_import.waitForFinished();
    QCOMPARE(m_held.available(), 0);
}

void ImportPauseTest::endsInOrderWhereItIsCancelled()
{
    m_pausesAtFirst = true;
    start();
    QVERIFY(m_held.tryAcquire(1, patience));
    const int done = m_stand.done;
    m_cancelled = true; // and it stays paused
    const ImportSummary summary = m_import.result();
    QVERIFY(summary.cancelled);
    QVERIFY(summary.results.size() >= done && summary.results.size() < files);
    QCOMPARE(summary.count(ImportOutcome::Imported), int(summary.results.size()));
    QCOMPARE(stored(), int(summary.results.size()));
    QCOMPARE(m_told.load(), int(summary.results.size()));
}

/// Else an import that waits for a file would never come to where it stands still.
void ImportPauseTest::readsWhatTheImportWaitsFor()
{
    ImportPause pause;
    pause.begin();
    pause.pause();
    std::atomic<bool> read = false;
    QFuture<void> reading = QtConcurrent::run([&] {
        pause.holdReading(7, {});
        read = true;
    });
    pause.expect(6);
    QVERIFY(!read);
    pause.expect(7);
    reading.waitForFinished();
    QVERIFY(read);
    QVERIFY(pause.isPaused());
    // One further on goes on when it is resumed.
    QFuture<void> next = QtConcurrent::run([&] { pause.holdReading(8, {}); });
    pause.resume();
    next.waitForFinished();
    QVERIFY(!pause.isPaused());
}

SUITE_CORE_TEST(ImportPauseTest)
#include "tst_importpause.moc"

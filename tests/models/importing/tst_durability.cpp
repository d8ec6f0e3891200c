// SPDX-License-Identifier: GPL-3.0-or-later
// What is acknowledged is on the disk: a library after the power has failed.

#include "database/database.h"
#include "database/migrations.h"
#include "importing/importing.h"
#include "library/library.h"
#include "salvaging/doctoring.h"
#include "support/libraryfixture.h"
#include "support/powerfailure.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace PlanLens;
using namespace PlanLens::Testing;

class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PowerFailure::watch(); }
    void init();
    void importedReportsAreOnTheDisk();
    void correctionsAreOnTheDisk();
    void manyReportsWaitForTheDiskTogether();
    void importEndsWhereTheDiskFails();
    void importEmptiesTheLog();
    void powerFailsAtAnyMoment();
    void powerFailsWhileAnOlderLibraryIsTakenOver();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    QStringList writeReports(int count) const;
    /// The library as it is if the power fails now, opened again.
    std::unique_ptr<Library> afterPowerFailure(quint32 seed) const
    {
        return afterFailure(
            [seed](const QString &file) { return PowerFailure::surviving(file, seed); });
    }
    std::unique_ptr<Library> afterPowerFailureAt(int moment, quint32 seed) const
    {
        return afterFailure([moment, seed](const QString &file) {
            return PowerFailure::survivingAt(moment, file, seed);
        });
    }
    std::unique_ptr<Library>
    afterFailure(const std::function<QByteArray(const QString &)> &surviving) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

static std::unique_ptr<Library> opened(const QString &path)
{
    auto opened = Library::open(path);
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

void DurabilityTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = opened(path());
    QVERIFY(m_library);
}

QStringList DurabilityTest::writeReports(int count) const
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths += m_folder->filePath(QStringLiteral("report%1.txt").arg(i));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(planText(QStringLiteral("全年建成公园%1个。").arg(i + 10)).toUtf8()) < 0)
            return {};
    }
    return paths;
}

std::unique_ptr<Library>
DurabilityTest::afterFailure(const std::function<QByteArray(const QString &)> &surviving) const
{
    const QString copy = m_folder->filePath(QStringLiteral("after.sqlite"));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString end = QString::fromLatin1(suffix);
        QFile::remove(copy + end);
        const QByteArray bytes = surviving(path() + end);
        QFile file(copy + end);
        if (!bytes.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0))
            return nullptr;
    }
    return opened(copy);
}

void DurabilityTest::importedReportsAreOnTheDisk()
{
    QStringList told;
    int failures = 0;
    importPaths(*m_library, writeReports(150), {}, {}, [&](const ImportResult &result) {
        told += result.key;
        // Now and then the power fails, right after something was said.
        if (told.size() % 17 != 1)
            return;
        const auto library = afterPowerFailure(quint32(told.size() % 3));
        QVERIFY(library);
        for (const QString &key : std::as_const(told)) {
            QVERIFY2(library->entry(key), qPrintable(key));
            QVERIFY(library->report(key));
            QCOMPARE(library->observations(key).size(), library->entry(key)->observations);
        }
        ++failures;
    });
    QCOMPARE(told.size(), 150);
    QVERIFY(failures > 5);
    // No report is there by half.
    m_library->waitForDisk(false);
    for (quint32 seed = 0; seed < 5; ++seed) {
        QVERIFY(afterPowerFailure(seed));
        QCOMPARE(faultsOf(m_folder->filePath(QStringLiteral("after.sqlite"))), QStringList());
    }
}

void DurabilityTest::correctionsAreOnTheDisk()
{
    importPaths(*m_library, writeReports(1));
    const LibraryEntry entry = m_library->entries().first();
    ReportIdentity identity = entry.identity;
    identity.planYear = 2019;
    QVERIFY(m_library->correctIdentity(entry.key, identity));
    QVERIFY(afterPowerFailure(0)->entry(entry.key)->identity == identity);
    const PrintedPlace place = m_library->places(entry.key).first();
    FigureCorrection correction;
    correction.name = QStringLiteral("改正的名称");
    QVERIFY(m_library->correctFigure(entry.key, place, correction));
    QCOMPARE(afterPowerFailure(0)->figureCorrections(entry.key).size(), 1);
    QVERIFY(m_library->decide({{.printed = {.name = QStringLiteral("云上算力规模"),
                                            .unit = QStringLiteral("P"),
                                            .measure = Measure::Level,
                                            .parent = {}},
                                .kind = DecisionKind::KeepApart}}));
    QCOMPARE(afterPowerFailure(0)->decisions().size(), 1);
    QVERIFY(m_library->remove(entry.key));
    QVERIFY(afterPowerFailure(0)->entries().isEmpty());
}

void DurabilityTest::manyReportsWaitForTheDiskTogether()
{
    const QStringList paths = writeReports(150);
    const int before = PowerFailure::syncs();
    QElapsedTimer timer;
    timer.start();
    importPaths(*m_library, paths);
    // Nobody waits longer than 200 ms for what was imported to be told, so a slow machine syncs
    // more often.
    constexpr int longestUntold = 200;
    const int groups = int(timer.elapsed() / longestUntold) + 150 / 64 + 1;
    QVERIFY2(PowerFailure::syncs() - before < 2 * groups + 20,
             qPrintable(QString::number(PowerFailure::syncs() - before)));
}

void DurabilityTest::importEndsWhereTheDiskFails()
{
    const QStringList paths = writeReports(20);
    PowerFailure::failSyncs(true);
    const ImportSummary summary = importPaths(
        *m_library, QStringList{m_folder->filePath(QStringLiteral("none.txt"))} + paths);
    PowerFailure::failSyncs(false);
    QVERIFY(!summary.stopped.isEmpty());
    QCOMPARE(summary.count(ImportOutcome::Failed), 21);
    QVERIFY(summary.notTried > 0);
    // What failed for its own reason keeps it.
    QVERIFY(summary.results.first().file.endsWith(QStringLiteral("none.txt")));
    QVERIFY(summary.results.first().reason != summary.stopped);
    QCOMPARE(importPaths(*m_library, paths).count(ImportOutcome::Failed), 0);
}

void DurabilityTest::importEmptiesTheLog()
{
    QCOMPARE(importPaths(*m_library, writeReports(3)).count(ImportOutcome::Imported), 3);
    QCOMPARE(QFile(path() + QStringLiteral("-wal")).size(), 0);
}

/// More for a longer look: PLANLENS_POWER_FAILURES=500.
static int failures()
{
    const int wanted = qEnvironmentVariableIntValue("PLANLENS_POWER_FAILURES");
    return wanted > 0 ? wanted : 30;
}

/// Not only right after something was said: before, between and after any two writes.
void DurabilityTest::powerFailsAtAnyMoment()
{
    PowerFailure::remember();
    QList<std::pair<int, QString>> told; // when, and of which report
    importPaths(*m_library, writeReports(24), {}, {}, [&](const ImportResult &result) {
        told.append({PowerFailure::moments(), result.key});
    });
    const QString key = told.first().second;
    ReportIdentity identity = m_library->entry(key)->identity;
    identity.planYear = 2019;
    const int before = PowerFailure::moments();
    QVERIFY(m_library->correctIdentity(key, identity));
    const int corrected = PowerFailure::moments();
    QVERIFY(m_library->remove(told.last().second));
    const int removed = PowerFailure::moments();
    QVERIFY(m_library->restore(told.last().second));
    m_library.reset();
    const int last = PowerFailure::moments();
    std::mt19937 chance(17);
    for (int i = 0; i < failures(); ++i) {
        const int moment = int(chance() % uint(last + 1));
        const auto library = afterPowerFailureAt(moment, chance() % 5);
        QVERIFY(library);
        for (const auto &[when, report] : std::as_const(told)) {
            if (when > moment)
                break;
            const auto entry = library->entry(report);
            const bool isRemoved = report == told.last().second && moment >= corrected;
            QVERIFY(isRemoved || entry);
            if (entry)
                QCOMPARE(library->observations(report).size(), entry->observations);
        }
        if (moment >= corrected)
            QCOMPARE(library->entry(key)->identity.planYear, std::optional(2019));
        else if (moment <= before && library->entry(key))
            QVERIFY(library->entry(key)->identity.planYear != 2019);
        if (moment == removed)
            QVERIFY(!library->entry(told.last().second));
        QCOMPARE(faultsOf(m_folder->filePath(QStringLiteral("after.sqlite"))), QStringList());
    }
}

void DurabilityTest::powerFailsWhileAnOlderLibraryIsTakenOver()
{
    constexpr int searches = 200;
    m_library.reset();
    QVERIFY(QFile::remove(path()));
    {
        const Database database(path());
        database.prepareForWriting();
        migrate(database, shippedMigrations().mid(0, 6));
        Statement search(database, QStringLiteral("INSERT INTO saved_search (name, query, saved) "
                                                  "VALUES (?, ?, '')"));
        WriteTransaction transaction(database);
        for (int i = 0; i < searches; ++i)
            search.run(QString::number(i), QString(1000, u'粮'));
        transaction.commit();
    }
    PowerFailure::remember();
    QVERIFY(opened(path()));
    const int last = PowerFailure::moments();
    std::mt19937 chance(19);
    for (int i = 0; i < failures() / 2; ++i) {
        const int moment = int(chance() % uint(last + 1));
        const auto library = afterPowerFailureAt(moment, chance() % 5);
        QVERIFY(library);
        QCOMPARE(library->savedSearches().size(), searches);
        QCOMPARE(faultsOf(m_folder->filePath(QStringLiteral("after.sqlite"))), QStringList());
    }
}

SUITE_CORE_TEST(DurabilityTest)
#include "tst_durability.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "importing/importing.h"
#include "importing/understanding.h"
#include "library/library.h"
#include "support/suite.h"
#include "support/writtenfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace PlanLens;

class ImportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAFolder();
    void importedTwiceNothingChanges();
    void changedFileIsANewVersion();
    void duplicatesCountAsUnchanged();
    void oneBadFileDoesNotStopTheOthers();
    void cancelledBetweenFiles();
    void correctionsAreHeededWhenAFileIsReadAgain();
    void correctedReportIsInterpretedAgain();
    void lockedLibraryIsWaitedForOnce();
    void fullDiskIsToldOnce();
    void deletedLibraryTakesNothing();
    void progressComesToItsEnd();
    void importsTheRealReports();

private:
    QString path(const QString &name) const { return m_folder->path(name); }
    void write(const QString &name, const QByteArray &bytes) const { m_folder->write(name, bytes); }
    ImportSummary import(const QStringList &paths) const { return importPaths(*m_library, paths); }

    std::unique_ptr<Testing::WrittenFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

/// A report of our own; `jobs` is the figure of its only indicator.
static QByteArray reportText(int year, int jobs)
{
    return QStringLiteral(
               "关于重庆市大渡口区%1年国民经济和社会发展计划执行情况及%2年计划草案的报告\n"
               "一、%1年计划执行情况\n"
               "全年城镇新增就业%3万人。\n")
        .arg(year)
        .arg(year + 1)
        .arg(jobs)
        .toUtf8();
}

void ImportingTest::init()
{
    m_folder = std::make_unique<Testing::WrittenFolder>();
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
}

void ImportingTest::importsAFolder()
{
    write(QStringLiteral("2021.txt"), reportText(2021, 5));
    write(QStringLiteral("2022.txt"), reportText(2022, 6));
    const ImportSummary summary = import({m_folder->path()});
    QCOMPARE(summary.line(), QStringLiteral("imported 2, new versions 0, unchanged 0, failed 0"));
    QVERIFY(!summary.cancelled);
    const QList<LibraryEntry> entries = m_library->entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().path, path(QStringLiteral("2021.txt")));
    QCOMPARE(entries.first().file, QStringLiteral("2021.txt"));
    QCOMPARE(entries.first().identity.reviewYear, std::optional(2021));
    QCOMPARE(entries.first().identity.regionCode, QStringLiteral("500104"));
    const auto report = m_library->report(entries.first().key);
    QVERIFY(report);
    QVERIFY(report->source().contains(QStringLiteral("城镇新增就业5万人")));
}

void ImportingTest::importedTwiceNothingChanges()
{
    write(QStringLiteral("2021.txt"), reportText(2021, 5));
    import({m_folder->path()});
    const QList<LibraryEntry> before = m_library->entries(true);
    QCOMPARE(import({m_folder->path()}).line(),
             QStringLiteral("imported 0, new versions 0, unchanged 1, failed 0"));
    QVERIFY(m_library->entries(true) == before);
}

void ImportingTest::changedFileIsANewVersion()
{
    write(QStringLiteral("2021.txt"), reportText(2021, 5));
    import({m_folder->path()});
    write(QStringLiteral("2021.txt"), reportText(2021, 7));
    QCOMPARE(import({m_folder->path()}).line(),
             QStringLiteral("imported 0, new versions 1, unchanged 0, failed 0"));
    QCOMPARE(m_library->entries().size(), 1);
    QCOMPARE(m_library->entries(true).size(), 2);
}

void ImportingTest::duplicatesCountAsUnchanged()
{
    write(QStringLiteral("a.txt"), reportText(2021, 5));
    write(QStringLiteral("copy.txt"), reportText(2021, 5));
    QCOMPARE(import({m_folder->path()}).line(),
             QStringLiteral("imported 1, new versions 0, unchanged 1, failed 0"));
}

void ImportingTest::oneBadFileDoesNotStopTheOthers()
{
    write(QStringLiteral("a.txt"), {});
    write(QStringLiteral("b.pdf"), "%PDF-1.7 and no more");
    write(QStringLiteral("c.txt"), reportText(2021, 5));
    write(QStringLiteral("d.txt"), QByteArray::fromHex("00ff00fe00fd00fc80818283").repeated(99));
    const QString missing = path(QStringLiteral("missing.txt"));
    const ImportSummary summary = import({m_folder->path(), missing});
    QCOMPARE(summary.line(), QStringLiteral("imported 1, new versions 0, unchanged 0, failed 4"));
    QCOMPARE(summary.results.size(), 5);
    for (const ImportResult &result : summary.results) {
        const bool failed = result.outcome == ImportOutcome::Failed;
        QCOMPARE(!result.reason.isEmpty(), failed);
        QCOMPARE(result.key.isEmpty(), failed);
    }
    QCOMPARE(summary.results.last().file, missing);
}

void ImportingTest::cancelledBetweenFiles()
{
    for (int year = 2000; year < 2020; ++year)
        write(QString::number(year) + QStringLiteral(".txt"), reportText(year, 5));
    std::atomic<bool> enough = false;
    const ImportSummary summary = importPaths(
        *m_library, {m_folder->path()}, [&] { return enough.load(); }, {},
        [&](const ImportResult &) { enough = true; });
    QVERIFY(summary.cancelled);
    QVERIFY(!summary.results.isEmpty());
    QVERIFY(summary.results.size() < 20);
    QCOMPARE(m_library->entries().size(), summary.count(ImportOutcome::Imported));
    QCOMPARE(summary.count(ImportOutcome::Failed), 0);
}

void ImportingTest::correctionsAreHeededWhenAFileIsReadAgain()
{
    write(QStringLiteral("2021.txt"), reportText(2021, 5));
    import({m_folder->path()});
    ReportIdentity identity = m_library->entries().first().identity;
    identity.reviewYear = 2019;
    identity.regionId = identity.regionCode = QStringLiteral("500103");
    QVERIFY(m_library->correctIdentity(m_library->entries().first().key, identity));
    write(QStringLiteral("2021.txt"), reportText(2021, 7));
    import({m_folder->path()});
    const LibraryEntry entry = m_library->entries().first();
    QCOMPARE(entry.version, 2);
    QVERIFY(entry.identity == identity);
    for (const Observation &observation : m_library->observations(entry.key))
        QCOMPARE(observation.regionId, QStringLiteral("500103"));
}

void ImportingTest::correctedReportIsInterpretedAgain()
{
    write(QStringLiteral("2021.txt"), reportText(2021, 5));
    import({m_folder->path()});
    const LibraryEntry entry = m_library->entries().first();
    const QList<Observation> before = m_library->observations(entry.key);
    QVERIFY(!before.isEmpty());
    ReportIdentity identity = entry.identity;
    identity.regionId = identity.regionCode = QStringLiteral("500103");
    QVERIFY(correctAndInterpret(*m_library, entry.key, identity));
    for (const Observation &observation : m_library->observations(entry.key))
        QCOMPARE(observation.regionId, QStringLiteral("500103"));
    QVERIFY(correctAndInterpret(*m_library, entry.key, std::nullopt));
    QCOMPARE(m_library->observations(entry.key), before);
    QVERIFY(!correctAndInterpret(*m_library, QStringLiteral("nothing"), identity));
}

void ImportingTest::lockedLibraryIsWaitedForOnce()
{
    for (int year = 2000; year < 2010; ++year)
        write(QString::number(year) + QStringLiteral(".txt"), reportText(year, 5));
    const QString file = path(QStringLiteral("library.sqlite"));
    auto opened = Library::open(file);
    auto &library = *std::get<std::unique_ptr<Library>>(opened);
    const Database other(file);
    const WriteTransaction lock(other);
    QStringList told;
    const ImportSummary summary =
        importPaths(library, {m_folder->path()}, {}, {},
                    [&](const ImportResult &result) { told += result.reason; });
    QCOMPARE(told.filter(QStringLiteral("in use")).size(), 1);
    QVERIFY(summary.stopped.contains(QStringLiteral("in use")));
    QVERIFY(summary.notTried >= 9);
    QVERIFY(!summary.cancelled);
    QCOMPARE(summary.count(ImportOutcome::Failed), int(summary.results.size()));
}

void ImportingTest::fullDiskIsToldOnce()
{
    for (int year = 2000; year < 2030; ++year)
        write(QString::number(year) + QStringLiteral(".txt"), reportText(year, 5));
    auto opened = Library::open(path(QStringLiteral("library.sqlite")));
    auto &library = *std::get<std::unique_ptr<Library>>(opened);
    Statement pages(library.database(), QStringLiteral("PRAGMA page_count"));
    QVERIFY(pages.run().next());
    library.database().run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages.integer(0) + 2));
    pages.finish();
    QStringList told;
    const ImportSummary summary =
        importPaths(library, {m_folder->path()}, {}, {},
                    [&](const ImportResult &result) { told += result.reason; });
    QCOMPARE(told.filter(QStringLiteral("full")).size(), 1);
    QVERIFY(summary.notTried > 0);
    QCOMPARE(summary.results.size(), 30);
    QCOMPARE(library.entries().size(), summary.count(ImportOutcome::Imported));
}

void ImportingTest::deletedLibraryTakesNothing()
{
    write(QStringLiteral("2021.txt"), reportText(2021, 5));
    const QString file = path(QStringLiteral("library.sqlite"));
    auto opened = Library::open(file);
    auto &library = *std::get<std::unique_ptr<Library>>(opened);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QString::fromLatin1(suffix));
    const ImportSummary summary = importPaths(library, {path(QStringLiteral("2021.txt"))});
    QCOMPARE(summary.line(), QStringLiteral("imported 0, new versions 0, unchanged 0, failed 1"));
    QVERIFY2(summary.stopped.contains(QStringLiteral("no longer there")),
             qPrintable(summary.stopped));
    QVERIFY(!QFile::exists(file));
    const auto again = Library::open(file, LibraryAt::IsThere);
    QVERIFY(std::holds_alternative<LibraryError>(again));
    QVERIFY(!QFile::exists(file));
    auto made = Library::open(file);
    QVERIFY(std::get<std::unique_ptr<Library>>(made)->isNew());
}

void ImportingTest::progressComesToItsEnd()
{
    for (int year = 2000; year < 2005; ++year)
        write(QString::number(year) + QStringLiteral(".txt"), reportText(year, 5));
    QList<double> steps;
    importPaths(*m_library, {m_folder->path()}, {}, [&](double step) { steps += step; });
    QCOMPARE(steps.size(), 5);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), 1.0);
}

void ImportingTest::importsTheRealReports()
{
    const QDir reports(QStringLiteral(PLANLENS_REPORTS));
    const QStringList files = reports.entryList({QStringLiteral("00*.txt")});
    if (files.isEmpty())
        QSKIP("The folder of real reports is not here.");
    QStringList paths;
    for (const QString &file : files)
        paths += reports.filePath(file);
    const ImportSummary summary = import(paths);
    QCOMPARE(summary.count(ImportOutcome::Imported), int(files.size()));
    for (const LibraryEntry &entry : m_library->entries()) {
        const auto report = m_library->report(entry.key);
        QVERIFY(report);
        for (const Observation &observation : m_library->observations(entry.key)) {
            QVERIFY(observation.anchor.report == entry.key);
            QCOMPARE(report->line(observation.anchor), observation.line);
        }
    }
}

SUITE_CORE_TEST(ImportingTest)
#include "tst_importing.moc"

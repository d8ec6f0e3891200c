// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "importing/filesearch.h"
#include "importing/importing.h"
#include "importing/understanding.h"
#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace PlanLens;

class ImportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsFilesInNaturalOrder();
    void passesOverWhatCanBeNoReport();
    void keepsWhatWasNamedItself();
    void takesEachFileOnce();
    void doesNotFollowLinksRound();
    void tellsOfLinksThatLeadElsewhere();
    void unreadableFoldersAreNamed();
    void scansAreTakenAndOrnamentsAreNot();
    void namesThatAreNotUtf8AreNamed();
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
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes = "x") const;
    QStringList names(const QStringList &paths) const;
    ImportSummary import(const QStringList &paths) const { return importPaths(*m_library, paths); }

    std::unique_ptr<QTemporaryDir> m_folder;
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
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
}

void ImportingTest::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList ImportingTest::names(const QStringList &paths) const
{
    QStringList names;
    for (const QString &each : paths)
        names += QDir(m_folder->path()).relativeFilePath(each);
    return names;
}

void ImportingTest::findsFilesInNaturalOrder()
{
    for (const char *name : {"10.txt", "9.txt", "b/1.txt", "B2.docx", "a.TXT"})
        write(QString::fromLatin1(name));
    QCOMPARE(
        names(filesToImport({m_folder->path()})),
        QStringList({QStringLiteral("9.txt"), QStringLiteral("10.txt"), QStringLiteral("a.TXT"),
                     QStringLiteral("b/1.txt"), QStringLiteral("B2.docx")}));
}

void ImportingTest::passesOverWhatCanBeNoReport()
{
    for (const char *name : {"a.txt", "b.pdf", "c.doc", "map.png", "old.zip", ".hidden.txt",
                             ".git/x.txt", "~$a.docx", "data.sqlite"})
        write(QString::fromLatin1(name));
    write(QStringLiteral("plain"), "text");
    write(QStringLiteral("program"), QByteArray("\x7f"
                                                "ELF\0\0",
                                                6));
    QCOMPARE(names(filesToImport({m_folder->path()})),
             QStringList({QStringLiteral("a.txt"), QStringLiteral("b.pdf"), QStringLiteral("c.doc"),
                          QStringLiteral("plain")}));
}

void ImportingTest::keepsWhatWasNamedItself()
{
    write(QStringLiteral("report.dat"));
    const QStringList named = {path(QStringLiteral("report.dat")), path(QStringLiteral("no.txt"))};
    QCOMPARE(filesToImport(named), named);
}

void ImportingTest::takesEachFileOnce()
{
    write(QStringLiteral("a.txt"));
    const QString file = path(QStringLiteral("a.txt"));
    QCOMPARE(filesToImport({file, m_folder->path(), file}), QStringList{file});
}

void ImportingTest::doesNotFollowLinksRound()
{
    write(QStringLiteral("below/a.txt"));
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("below/up"))));
    QCOMPARE(names(filesToImport({m_folder->path()})), QStringList{QStringLiteral("below/a.txt")});
}

void ImportingTest::tellsOfLinksThatLeadElsewhere()
{
    const QTemporaryDir elsewhere;
    write(QStringLiteral("a.txt"));
    const QString link = path(QStringLiteral("linked"));
    QVERIFY(QFile::link(elsewhere.path(), link));
    QList<ReadError> errors;
    QCOMPARE(names(filesToImport({m_folder->path()}, &errors)),
             QStringList{QStringLiteral("a.txt")});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().file, link);
    QVERIFY2(errors.first().detail.contains(QFileInfo(elsewhere.path()).canonicalFilePath()),
             qPrintable(errors.first().detail));
    QCOMPARE(filesToImport({link}, &errors), QStringList()); // it may be named itself
    QCOMPARE(errors.size(), 1);
}

void ImportingTest::unreadableFoldersAreNamed()
{
    write(QStringLiteral("a.txt"));
    write(QStringLiteral("locked/b.txt"));
    const QString locked = path(QStringLiteral("locked"));
    QVERIFY(QFile::setPermissions(locked, QFile::Permissions()));
    const bool lockedOut = !QFileInfo(locked).isReadable();
    QList<ReadError> errors;
    const QStringList files = filesToImport({m_folder->path()}, &errors);
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!lockedOut)
        QSKIP("This user may read every folder.");
    QCOMPARE(names(files), QStringList{QStringLiteral("a.txt")});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ReadErrorKind::NotReadable);
    QCOMPARE(errors.first().file, locked);
}

void ImportingTest::scansAreTakenAndOrnamentsAreNot()
{
    write(QStringLiteral("a.txt"));
    write(QStringLiteral("logo.png"), QByteArray(1000, 'x'));
    write(QStringLiteral("page.png"), QByteArray(50'000, 'x'));
    write(QStringLiteral("page.tif"), QByteArray(50'000, 'x'));
    QCOMPARE(names(filesToImport({m_folder->path()})),
             QStringList({QStringLiteral("a.txt"), QStringLiteral("page.png"),
                          QStringLiteral("page.tif")}));
}

void ImportingTest::namesThatAreNotUtf8AreNamed()
{
    // 报告.txt as an archive packed on Windows leaves it, and a picture.
    const std::filesystem::path folder(QFile::encodeName(m_folder->path()).toStdString());
    std::ofstream(folder / "\xb1\xa8\xb8\xe6.txt") << "text";
    std::ofstream(folder / "\xb1\xa8\xb8\xe6.png") << "picture";
    write(QStringLiteral("好.txt"));
    QList<ReadError> errors;
    QCOMPARE(names(filesToImport({m_folder->path()}, &errors)),
             QStringList{QStringLiteral("好.txt")});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ReadErrorKind::NotReadable);
    QVERIFY(errors.first().file.endsWith(QStringLiteral(".txt")));
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

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "samplereport.h"
#include "support/suite.h"
#include "text/clock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasStored();
    void givesBackHeadingsInParagraphs();
    void keepsPartsOfYears();
    void keepsEverythingOverAReopening();
    void listsWhatItHolds();
    void timesComeFromTheClock();
    void sortsByRegionThenYear();
    void sameBytesChangeNothing();
    void sameBytesFromAnotherPathAreNoSecondReport();
    void otherBytesAreANewVersion();
    void bytesSetBackAreTheNewestAgain();
    void findsTheFiguresOfAnIndicator();
    void oldVersionsAreNotCounted();
    void correctionShowsEverywhere();
    void correctionSurvivesImportAndRemoval();
    void correctionCanBeTakenBack();
    void interpretationCanBeReplaced();
    void removesAllVersions();
    void removalCanBeTakenBack();
    void removalIsFinalAfterADay();
    void failedAddLeavesTheLibraryWhole();
    void lockedLibrarySaysSo();
    void twoProgramsShareALibrary();
    void unknownReportsAreNowhere();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<Library> open(const QString &name = QStringLiteral("library.sqlite")) const;
    ImportResult add(Library &library, const Report &report,
                     const QString &at = QStringLiteral("/reports/plan.txt")) const;
    void runFromOutside(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LibraryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<Library> LibraryTest::open(const QString &name) const
{
    auto opened = Library::open(path(name));
    if (const auto *error = std::get_if<LibraryError>(&opened))
        qFatal("%s", qPrintable(error->detail));
    return std::move(std::get<std::unique_ptr<Library>>(opened));
}

ImportResult LibraryTest::add(Library &library, const Report &report, const QString &at) const
{
    return library.add(report, sampleInterpretation(report), sampleProblems(report), at);
}

/// Runs a statement on the library's file as another program would.
void LibraryTest::runFromOutside(const QString &statement) const
{
    const QString name = QStringLiteral("outside");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path(QStringLiteral("library.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

static void compareReports(const std::optional<Report> &stored, const Report &report)
{
    QVERIFY(stored);
    QCOMPARE(stored->file, report.file);
    QCOMPARE(stored->digest, report.digest);
    QCOMPARE(stored->format, report.format);
    QCOMPARE(stored->encoding, report.encoding);
    QCOMPARE(stored->source(), report.source());
    QVERIFY(stored->identity == report.identity);
    QCOMPARE(stored->blocks.size(), report.blocks.size());
    for (int i = 0; i < report.blocks.size(); ++i)
        QVERIFY2(stored->blocks.at(i) == report.blocks.at(i), qPrintable(QString::number(i)));
}

void LibraryTest::givesBackWhatWasStored()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    const Interpretation interpretation = sampleInterpretation(report);
    QCOMPARE(add(*library, report).outcome, ImportOutcome::Imported);

    compareReports(library->report(report.key()), report);
    QCOMPARE(library->observations(report.key()), interpretation.observations);
    QVERIFY(library->tables(report.key()) == interpretation.tables);
    QCOMPARE(library->problems(report.key()), sampleProblems(report) + interpretation.problems);
    const Observation prose = library->observations(report.key()).at(1);
    QCOMPARE(library->report(report.key())->quote(prose.anchor), QStringLiteral("增长 6%"));
}

void LibraryTest::givesBackHeadingsInParagraphs()
{
    Report report = sampleReport(QStringLiteral("甲"));
    const QString text = QStringLiteral("（一）扩大就业。全年就业6万人。");
    report.blocks.append({.level = 2, .headLength = 8, .line = report.lineCount()});
    report.blocks.last().text.append(text, int(report.source().size()));
    report.setSource(report.source() + text);
    const auto library = open();
    add(*library, report);
    compareReports(library->report(report.key()), report);
}

void LibraryTest::keepsPartsOfYears()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    Interpretation interpretation = sampleInterpretation(report);
    interpretation.observations[0].period = Period::months(2022, 1, 9);
    interpretation.observations[1].period = Period::months(2022, 12, 12);
    library->add(report, interpretation, {}, QStringLiteral("/r/plan.txt"), nullptr);
    QCOMPARE(library->observations(report.key()), interpretation.observations);
}

void LibraryTest::keepsEverythingOverAReopening()
{
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*open(), report);
    const auto library = open();
    compareReports(library->report(report.key()), report);
    QCOMPARE(library->observations(report.key()), sampleInterpretation(report).observations);
}

void LibraryTest::listsWhatItHolds()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    const ImportResult result = add(*library, report);
    QCOMPARE(result.key, report.key());
    QCOMPARE(result.file, QStringLiteral("plan.txt"));
    QVERIFY(library->contains(report.digest));
    QVERIFY(!library->contains("00"));

    QCOMPARE(library->entries().size(), 1);
    const LibraryEntry entry = library->entries().first();
    QCOMPARE(entry.path, QStringLiteral("/reports/plan.txt"));
    QCOMPARE(entry.file, QStringLiteral("plan.txt"));
    QVERIFY(entry.identity == report.identity);
    QVERIFY(!entry.identityCorrected);
    QCOMPARE(entry.version, 1);
    QCOMPARE(entry.indicatorTables, 1);
    QCOMPARE(entry.observations, 3);
    QCOMPARE(entry.problems, 3);
    QVERIFY(qAbs(entry.imported.secsTo(Clock::now())) < 3600);
    QVERIFY(library->entry(entry.key) == entry);
    QVERIFY(library->entryAt(entry.path) == entry);
}

void LibraryTest::timesComeFromTheClock()
{
    const QDateTime time({2031, 2, 3}, {4, 5, 6}, Qt::UTC);
    StoppedClock clock(time);
    const auto library = open();
    add(*library, sampleReport(QStringLiteral("甲")));
    QCOMPARE(library->entries().constFirst().imported, time);
    clock.set(time.addDays(1));
    add(*library, sampleReport(QStringLiteral("乙")), QStringLiteral("/reports/other.txt"));
    QCOMPARE(library->entryAt(QStringLiteral("/reports/other.txt"))->imported, time.addDays(1));
}

void LibraryTest::sortsByRegionThenYear()
{
    const auto library = open();
    const auto store = [&](const QString &regionId, const QString &code, int year) {
        Report report = sampleReport(regionId + QString::number(year));
        report.identity.regionId = regionId;
        report.identity.regionCode = code;
        report.identity.reviewYear = year;
        add(*library, report, QStringLiteral("/reports/%1%2").arg(regionId).arg(year));
    };
    store({}, {}, 2020);
    store(QStringLiteral("500104"), QStringLiteral("500104"), 2021);
    store(QStringLiteral("500000"), QStringLiteral("500000"), 2022);
    store(QStringLiteral("500000"), QStringLiteral("500000"), 2021);
    QStringList order;
    for (const LibraryEntry &entry : library->entries())
        order += entry.path.section(u'/', -1);
    QCOMPARE(order, QStringList({QStringLiteral("5000002021"), QStringLiteral("5000002022"),
                                 QStringLiteral("5001042021"), QStringLiteral("2020")}));
}

void LibraryTest::sameBytesChangeNothing()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*library, report);
    const QList<LibraryEntry> before = library->entries(true);
    QCOMPARE(add(*library, report).outcome, ImportOutcome::Unchanged);
    QVERIFY(library->entries(true) == before);
}

void LibraryTest::sameBytesFromAnotherPathAreNoSecondReport()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*library, report);
    const ImportResult again = add(*library, report, QStringLiteral("/elsewhere/copy.txt"));
    QCOMPARE(again.outcome, ImportOutcome::Unchanged);
    QCOMPARE(again.key, report.key());
    QCOMPARE(library->entries(true).size(), 1);
}

void LibraryTest::otherBytesAreANewVersion()
{
    const auto library = open();
    const Report first = sampleReport(QStringLiteral("甲"));
    const Report second = sampleReport(QStringLiteral("乙"));
    add(*library, first);
    QCOMPARE(add(*library, second).outcome, ImportOutcome::NewVersion);

    QCOMPARE(library->entries().size(), 1);
    QCOMPARE(library->entries().first().key, second.key());
    QCOMPARE(library->entries().first().version, 2);
    QCOMPARE(library->entries(true).size(), 2);
    QVERIFY(!library->entry(first.key())->current);
    compareReports(library->report(first.key()), first);
}

void LibraryTest::bytesSetBackAreTheNewestAgain()
{
    const auto library = open();
    const Report first = sampleReport(QStringLiteral("甲"));
    add(*library, first);
    add(*library, sampleReport(QStringLiteral("乙")));
    QCOMPARE(add(*library, first).outcome, ImportOutcome::NewVersion);
    QCOMPARE(library->entries().size(), 1);
    QCOMPARE(library->entries().first().key, first.key());
    QCOMPARE(library->entries().first().version, 3);
    QCOMPARE(library->entries(true).size(), 2);
}

void LibraryTest::findsTheFiguresOfAnIndicator()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*library, report);
    QCOMPARE(library->indicatorsInUse(),
             QStringList({QStringLiteral("gdp-growth"), QStringLiteral("urban-new-jobs")}));
    QCOMPARE(library->indicatorsByUse(), library->indicatorsInUse()); // a figure of each
    QCOMPARE(library->regionsInUse(),
             QStringList({QStringLiteral("110000"), QStringLiteral("500104")}));

    const auto figures = library->observationsOf(QStringLiteral("urban-new-jobs"));
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().observation, sampleInterpretation(report).observations.first());
    QCOMPARE(figures.first().reportKey, report.key());
    QCOMPARE(figures.first().reportTitle, report.identity.title);
    QCOMPARE(figures.first().file, QStringLiteral("plan.txt"));
    QCOMPARE(figures.first().regionCode, QStringLiteral("500104"));
    QCOMPARE(figures.first().regionName, QStringLiteral("重庆市大渡口区"));
    QCOMPARE(figures.first().reviewYear, 2021);
    QCOMPARE(figures.first().planYear, 2022);

    const QString growth = QStringLiteral("gdp-growth");
    QCOMPARE(library->observationsOf(growth, {QStringLiteral("500104")}).size(), 0);
    const auto elsewhere = library->observationsOf(growth, {QStringLiteral("110000")});
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first().regionName, QStringLiteral("北京市"));
    QCOMPARE(elsewhere.first().reportRegionId, QStringLiteral("500104")); // a district cites a city
    QCOMPARE(elsewhere.first().reportRegionName, QStringLiteral("重庆市大渡口区"));
}

void LibraryTest::oldVersionsAreNotCounted()
{
    const auto library = open();
    add(*library, sampleReport(QStringLiteral("甲")));
    const Report second = sampleReport(QStringLiteral("乙"));
    add(*library, second);
    const auto figures = library->observationsOf(QStringLiteral("gdp-growth"));
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().reportKey, second.key());
}

static ReportIdentity corrected(const Report &report)
{
    ReportIdentity identity = report.identity;
    identity.regionId = QStringLiteral("500103");
    identity.regionCode = identity.regionId;
    identity.regionName = QStringLiteral("重庆市渝中区");
    identity.planYear = std::nullopt;
    return identity;
}

void LibraryTest::correctionShowsEverywhere()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*library, report);
    QVERIFY(library->correctIdentity(report.key(), corrected(report)));

    QVERIFY(library->entries().first().identityCorrected);
    QVERIFY(library->entries().first().identity == corrected(report));
    QVERIFY(library->report(report.key())->identity == corrected(report));
    QCOMPARE(library->observations(report.key()).at(0).regionId, QStringLiteral("500103"));
    QCOMPARE(library->observations(report.key()).at(1).regionId, QStringLiteral("110000"));
    const QString jobs = QStringLiteral("urban-new-jobs");
    QCOMPARE(library->observationsOf(jobs, {QStringLiteral("500104")}).size(), 0);
    const auto figures = library->observationsOf(jobs, {QStringLiteral("500103")});
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().regionName, QStringLiteral("重庆市渝中区"));
    QCOMPARE(figures.first().planYear, 0);
}

void LibraryTest::correctionSurvivesImportAndRemoval()
{
    const auto library = open();
    const Report first = sampleReport(QStringLiteral("甲"));
    add(*library, first);
    library->correctIdentity(first.key(), corrected(first));
    add(*library, sampleReport(QStringLiteral("乙")));
    QVERIFY(library->entries().first().identity == corrected(first));

    QVERIFY(library->remove(first.key()));
    const QList<KnownReport> known = library->reportsAt(QStringLiteral("/reports/plan.txt"));
    QVERIFY(known.value(0).corrected == corrected(first));
    add(*library, first);
    QVERIFY(library->entries().first().identity == corrected(first));
}

void LibraryTest::correctionCanBeTakenBack()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*library, report);
    library->correctIdentity(report.key(), corrected(report));
    QVERIFY(library->correctIdentity(report.key(), std::nullopt));
    QVERIFY(!library->entries().first().identityCorrected);
    QVERIFY(library->entries().first().identity == report.identity);
    QCOMPARE(library->observations(report.key()), sampleInterpretation(report).observations);
    QVERIFY(!library->reportsAt(QStringLiteral("/reports/plan.txt")).value(0).corrected);
}

void LibraryTest::interpretationCanBeReplaced()
{
    const auto library = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*library, report);
    Interpretation other = sampleInterpretation(report);
    other.observations.removeFirst();
    other.tables.removeLast();
    other.problems.clear();
    QVERIFY(library->replaceInterpretation(report.key(), other));
    QCOMPARE(library->observations(report.key()), other.observations);
    QVERIFY(library->tables(report.key()) == other.tables);
    QCOMPARE(library->problems(report.key()), sampleProblems(report));
    QCOMPARE(library->entries().first().observations, 2);
    QCOMPARE(library->entries().first().problems, 2);
    compareReports(library->report(report.key()), report);
}

void LibraryTest::removesAllVersions()
{
    const auto library = open();
    const Report first = sampleReport(QStringLiteral("甲"));
    const Report second = sampleReport(QStringLiteral("乙"));
    const Report other = sampleReport(QStringLiteral("丙"));
    add(*library, first);
    add(*library, second);
    add(*library, other, QStringLiteral("/reports/other.txt"));
    QVERIFY(library->remove(second.key()));
    QCOMPARE(library->entries(true).size(), 1);
    QVERIFY(!library->report(first.key()));
    QVERIFY(library->observations(first.key()).isEmpty());
    compareReports(library->report(other.key()), other);
    QCOMPARE(library->observationsOf(QStringLiteral("gdp-growth")).size(), 1);
    QCOMPARE(add(*library, first).outcome, ImportOutcome::Imported);
}

void LibraryTest::removalCanBeTakenBack()
{
    const auto library = open();
    const Report first = sampleReport(QStringLiteral("甲"));
    const Report second = sampleReport(QStringLiteral("乙"));
    add(*library, first);
    add(*library, second);
    library->correctIdentity(second.key(), corrected(second));
    const QList<LibraryEntry> before = library->entries(true);
    QVERIFY(library->remove(second.key()));
    QVERIFY(library->entries(true).isEmpty());
    QVERIFY(library->problems(second.key()).isEmpty());
    QVERIFY(!library->contains(second.digest));
    QVERIFY(!library->remove(second.key()));
    QVERIFY(!library->correctIdentity(second.key(), std::nullopt));

    QVERIFY(library->restore(first.key()));
    QVERIFY(library->entries(true) == before);
    library->correctIdentity(first.key(), std::nullopt);
    compareReports(library->report(first.key()), first);
    QVERIFY(!library->restore(first.key()));
}

void LibraryTest::removalIsFinalAfterADay()
{
    const Report report = sampleReport(QStringLiteral("甲"));
    const QDateTime time({2031, 2, 3}, {4, 5, 6}, Qt::UTC);
    StoppedClock clock(time);
    add(*open(), report);
    open()->remove(report.key());
    clock.set(time.addSecs(23 * 3600));
    QVERIFY(open()->restore(report.key()));
    open()->remove(report.key());
    clock.set(time.addSecs(48 * 3600));
    const auto library = open();
    QVERIFY(!library->restore(report.key()));
    QCOMPARE(add(*library, report).outcome, ImportOutcome::Imported);
}

void LibraryTest::failedAddLeavesTheLibraryWhole()
{
    const auto library = open();
    const Report first = sampleReport(QStringLiteral("甲"));
    add(*library, first);
    // The last thing written of a report fails, as it would on a full disk.
    runFromOutside(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON problem "
                                  "BEGIN SELECT RAISE(ABORT, 'no room'); END"));
    const Report second = sampleReport(QStringLiteral("乙"));
    const ImportResult failed = add(*library, second);
    QCOMPARE(failed.outcome, ImportOutcome::Failed);
    QVERIFY2(failed.reason.contains(QStringLiteral("no room")), qPrintable(failed.reason));
    QCOMPARE(library->entries(true).size(), 1);
    QVERIFY(library->entry(first.key())->current);
    QVERIFY(!library->contains(second.digest));
    compareReports(library->report(first.key()), first);

    runFromOutside(QStringLiteral("DROP TRIGGER full"));
    QCOMPARE(add(*library, second).outcome, ImportOutcome::NewVersion);
}

void LibraryTest::lockedLibrarySaysSo()
{
    const auto library = open();
    const auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
    {
        QSqlDatabase locking = other;
        locking.setDatabaseName(path(QStringLiteral("library.sqlite")));
        QVERIFY(locking.open());
        QSqlQuery lock(locking);
        QVERIFY(lock.exec(QStringLiteral("BEGIN EXCLUSIVE")));
        const ImportResult result = add(*library, sampleReport(QStringLiteral("甲")));
        QCOMPARE(result.outcome, ImportOutcome::Failed);
        QVERIFY2(result.reason.contains(QStringLiteral("in use")), qPrintable(result.reason));
        QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
        locking.close();
    }
    QCOMPARE(add(*library, sampleReport(QStringLiteral("甲"))).outcome, ImportOutcome::Imported);
}

void LibraryTest::twoProgramsShareALibrary()
{
    const auto first = open();
    const auto second = open();
    const Report report = sampleReport(QStringLiteral("甲"));
    add(*first, report);
    compareReports(second->report(report.key()), report);
    QVERIFY(second->remove(report.key()));
    QVERIFY(first->entries().isEmpty());
}

void LibraryTest::unknownReportsAreNowhere()
{
    const auto library = open();
    const QString key = QStringLiteral("0123456789abcdef");
    QVERIFY(!library->entry(key) && !library->report(key));
    QVERIFY(library->observations(key).isEmpty());
    QVERIFY(!library->remove(key));
    QVERIFY(!library->correctIdentity(key, ReportIdentity{}));
    QVERIFY(!library->replaceInterpretation(key, {}));
    QVERIFY(library->lastError().isEmpty());
}

SUITE_CORE_TEST(LibraryTest)
#include "tst_library.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "importing/importing.h"
#include "importing/understanding.h"
#include "library/knownreport.h"
#include "library/library.h"
#include "library/writing.h"
#include "support/readdocx.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

/// Files that hold several reports: from their bytes into the library and back.
class SeveralReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsAReportOfItsOwn();
    void placesPointIntoTheFile();
    void problemsGoWithTheirReport();
    void ofDocumentsToo();
    void importedOnceEach();
    void removedAndBroughtBack();
    void versionsAndFewerReports();
    void correctionsGoWithTheirReport();
    void correctionsFollowTheirReport();
    void whatTakesAnothersPlaceIsNew();
    void anotherReportIsAVersionOfTheOnlyOne();
    void theirSourceIsStoredOnce();
    void allOrNoneAreStored();
    void readAgainWhereItWasOne();
    void setBackWhereItWasOne();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("sessions.txt")); }
    void write(const QString &text) const;
    QString import() const { return importPaths(*m_library, {path()}).line(); }
    /// Current reports in the order of the file.
    QList<LibraryEntry> entries() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

static QString workReport(int year)
{
    return QStringLiteral("青禾市%1年政府工作报告\n"
                          "——%1年1月9日在青禾市第六届人民代表大会会议上\n"
                          "各位代表：\n"
                          "现在，我代表市人民政府向大会报告工作，请予审议。\n"
                          "一、%2年工作回顾\n"
                          "全年粮食产量达到52万吨，增长3.1%。\n")
        .arg(year)
        .arg(year - 1);
}

static QString planReport(int year)
{
    return QStringLiteral("关于大渡口区%2年国民经济和社会发展计划执行情况与%1年计划草案的报告\n"
                          "——%1年1月9日在大渡口区第六届人民代表大会会议上\n"
                          "各位代表：\n"
                          "一、%2年计划执行情况\n"
                          "[bookmark: a]全年城镇新增就业1.5万人。\n"
                          "%2年主要指标完成情况表\n"
                          "指标\t单位\t%2年目标\t%2年实际\n"
                          "地区生产总值增速\t%\t6以上\t5.4\n"
                          "城镇新增就业\t万人\t1.4\t1.5\n")
        .arg(year)
        .arg(year - 1);
}

void SeveralReportsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Library::open(QStringLiteral(":memory:"));
    QVERIFY(std::holds_alternative<std::unique_ptr<Library>>(opened));
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
}

void SeveralReportsTest::write(const QString &text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QList<LibraryEntry> SeveralReportsTest::entries() const
{
    QList<LibraryEntry> entries = m_library->entries();
    std::sort(entries.begin(), entries.end(),
              [](const LibraryEntry &a, const LibraryEntry &b) { return a.part < b.part; });
    return entries;
}

static UnderstoodReports understood(const QString &text)
{
    UnderstandOutcome outcome = understand(text.toUtf8(), QStringLiteral("sessions.txt"));
    return std::get<UnderstoodReports>(outcome);
}

void SeveralReportsTest::eachIsAReportOfItsOwn()
{
    const UnderstoodReports reports = understood(workReport(2023) + planReport(2023));
    QCOMPARE(reports.size(), 2);
    const ReportIdentity &first = reports.at(0).report.identity;
    QCOMPARE(first.title, QStringLiteral("青禾市2023年政府工作报告"));
    QCOMPARE(first.kind, ReportKind::WorkReport);
    QCOMPARE(first.planYear, std::optional(2023));
    const ReportIdentity &second = reports.at(1).report.identity;
    QCOMPARE(second.kind, ReportKind::PlanReport);
    QCOMPARE(second.regionCode, QStringLiteral("500104"));
    QCOMPARE(second.reviewYear, std::optional(2022));
    QVERIFY(reports.at(0).report.key() != reports.at(1).report.key());
    QCOMPARE(reports.at(0).report.file, reports.at(1).report.file);
    QVERIFY(reports.at(0).interpretation.tables.isEmpty());
    QCOMPARE(reports.at(1).interpretation.tables.size(), 1);
    QCOMPARE(reports.at(1).interpretation.tables.first().index, 0);
    for (const UnderstoodReport &report : reports) {
        for (const Problem &problem : report.problems())
            QVERIFY(problem.kind != ProblemKind::SecondReport);
    }
}

void SeveralReportsTest::placesPointIntoTheFile()
{
    const QString text = workReport(2023) + planReport(2023);
    const QStringList lines = text.split(u'\n');
    const UnderstoodReports reports = understood(text);
    int figures = 0;
    for (const UnderstoodReport &understood : reports) {
        for (const Observation &o : understood.interpretation.observations) {
            QCOMPARE(o.anchor.report, understood.report.key());
            QCOMPARE(understood.report.line(o.anchor), o.line);
            QVERIFY(lines.value(o.line - 1).contains(understood.report.quote(o.anchor)));
            ++figures;
        }
    }
    QCOMPARE(figures, 2 + 5);
    QCOMPARE(reports.at(1).interpretation.tables.first().line, 12); // its caption
    QCOMPARE(reports.at(1).interpretation.tables.first().caption,
             QStringLiteral("2022年主要指标完成情况表"));
}

void SeveralReportsTest::problemsGoWithTheirReport()
{
    const UnderstoodReports reports = understood(workReport(2023) + planReport(2023));
    QVERIFY(reports.at(0).readProblems.isEmpty());
    QCOMPARE(reports.at(1).readProblems.size(), 1);
    const Problem &problem = reports.at(1).readProblems.first();
    QCOMPARE(problem.kind, ProblemKind::BookmarkRemoved);
    QCOMPARE(problem.line, 11);
    QCOMPARE(reports.at(1).report.line(problem.place), 11);
}

void SeveralReportsTest::ofDocumentsToo()
{
    QString body;
    for (const QString &line :
         (workReport(2022) + workReport(2023)).split(u'\n', Qt::SkipEmptyParts))
        body += Testing::wrapped(Testing::textRun(line));
    const ReadReport read = Testing::readBody(body);
    QCOMPARE(read.further.size(), 1);
    QCOMPARE(read.report.blocks.first().line, 1);
    QCOMPARE(read.further.first().report.blocks.first().line, 7);
    QCOMPARE(read.further.first().report.blocks.first().kind, BlockKind::Title);
}

void SeveralReportsTest::importedOnceEach()
{
    write(workReport(2023) + planReport(2023));
    QCOMPARE(import(), QStringLiteral("imported 2, new versions 0, unchanged 0, failed 0"));
    QCOMPARE(entries().size(), 2);
    for (const LibraryEntry &entry : entries()) {
        QCOMPARE(entry.path, path());
        QCOMPARE(entry.file, QStringLiteral("sessions.txt"));
        const auto report = m_library->report(entry.key);
        QVERIFY(report);
        for (const Observation &o : m_library->observations(entry.key))
            QCOMPARE(report->line(o.anchor), o.line);
    }
    QCOMPARE(m_library->entryAt(path())->key, entries().first().key);
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 0, unchanged 2, failed 0"));
    QCOMPARE(m_library->entries(true).size(), 2);
}

void SeveralReportsTest::removedAndBroughtBack()
{
    write(workReport(2023) + planReport(2023));
    import();
    const QString second = entries().at(1).key;
    QVERIFY(m_library->remove(second));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().part, 1);
    QCOMPARE(import(), QStringLiteral("imported 1, new versions 0, unchanged 1, failed 0"));
    QCOMPARE(entries().at(1).key, second);
    QVERIFY(m_library->remove(entries().first().key));
    QCOMPARE(import(), QStringLiteral("imported 1, new versions 0, unchanged 1, failed 0"));
    QVERIFY(m_library->remove(second));
    QVERIFY(m_library->restore(second));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 0, unchanged 2, failed 0"));
}

void SeveralReportsTest::versionsAndFewerReports()
{
    write(workReport(2023) + planReport(2023));
    import();
    write(workReport(2023) + planReport(2023) + QStringLiteral("后文在此。\n"));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 2, unchanged 0, failed 0"));
    QCOMPARE(entries().at(1).version, 2);
    // The file holds one report now: the other one is an old version.
    write(workReport(2023));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 1, unchanged 0, failed 0"));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(m_library->entries(true).size(), 5);
    // It was set back.
    write(workReport(2023) + planReport(2023));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 2, unchanged 0, failed 0"));
    QCOMPARE(entries().size(), 2);
    QCOMPARE(m_library->entries(true).size(), 5);
}

void SeveralReportsTest::correctionsGoWithTheirReport()
{
    write(workReport(2023) + planReport(2023));
    import();
    ReportIdentity identity = entries().at(1).identity;
    identity.regionId = identity.regionCode = QStringLiteral("500103");
    QVERIFY(correctAndInterpret(*m_library, entries().at(1).key, identity));
    QVERIFY(!m_library->reportsAt(path()).at(0).corrected);
    QVERIFY(m_library->reportsAt(path()).at(1).corrected == identity);
    write(workReport(2023) + planReport(2023) + QStringLiteral("后文在此。\n"));
    import();
    QVERIFY(!entries().at(0).identityCorrected);
    QVERIFY(entries().at(1).identity == identity);
    for (const Observation &o : m_library->observations(entries().at(1).key))
        QCOMPARE(o.regionId, QStringLiteral("500103"));
}

/// A report was put in front of the others.
void SeveralReportsTest::correctionsFollowTheirReport()
{
    write(workReport(2023) + planReport(2023));
    import();
    ReportIdentity identity = entries().at(0).identity;
    identity.regionId = identity.regionCode = QStringLiteral("500103");
    QVERIFY(correctAndInterpret(*m_library, entries().at(0).key, identity));
    write(workReport(2022) + workReport(2023) + planReport(2023));
    QCOMPARE(import(), QStringLiteral("imported 1, new versions 2, unchanged 0, failed 0"));
    const QList<LibraryEntry> now = entries();
    QCOMPARE(now.size(), 3);
    QVERIFY(!now.at(0).identityCorrected);
    QCOMPARE(now.at(0).identity.planYear, std::optional(2022));
    QCOMPARE(now.at(0).version, 1);
    QVERIFY(now.at(1).identity == identity);
    QCOMPARE(now.at(1).version, 2);
    for (const Observation &o : m_library->observations(now.at(1).key))
        QCOMPARE(o.regionId, QStringLiteral("500103"));
    QVERIFY(!now.at(2).identityCorrected);
    // And taken away again.
    write(workReport(2023) + planReport(2023));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 2, unchanged 0, failed 0"));
    QCOMPARE(entries().size(), 2);
    QVERIFY(entries().at(0).identity == identity);
    QCOMPARE(entries().at(0).version, 3);
}

void SeveralReportsTest::whatTakesAnothersPlaceIsNew()
{
    write(workReport(2023));
    import();
    ReportIdentity identity = entries().first().identity;
    identity.planYear = 2019;
    QVERIFY(correctAndInterpret(*m_library, entries().first().key, identity));
    write(planReport(2022));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 1, unchanged 0, failed 0"));
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries().first().identityCorrected);
    QCOMPARE(entries().first().identity.planYear, std::optional(2022));
    write(workReport(2023));
    import();
    QCOMPARE(entries().size(), 1);
    QVERIFY(entries().first().identity == identity);
}

void SeveralReportsTest::theirSourceIsStoredOnce()
{
    const QString text = workReport(2023) + planReport(2023);
    write(text);
    import();
    const Database &database = m_library->database();
    Statement holders(database,
                      QStringLiteral("SELECT COUNT(DISTINCT report_id) FROM source_part"));
    QVERIFY(holders.run().next());
    QCOMPARE(holders.integer(0), 1);
    holders.finish();
    for (const LibraryEntry &entry : entries())
        QCOMPARE(m_library->report(entry.key)->source(), text);
    // The first one goes for good, the other one keeps the source.
    const QString second = entries().at(1).key;
    QVERIFY(m_library->remove(entries().at(0).key));
    Writing::deleteRemoved(database, QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(m_library->report(second)->source(), text);
    for (const Observation &o : m_library->observations(second))
        QCOMPARE(m_library->report(second)->line(o.anchor), o.line);
    QCOMPARE(import(), QStringLiteral("imported 1, new versions 0, unchanged 1, failed 0"));
    QVERIFY(holders.run().next());
    QCOMPARE(holders.integer(0), 1);
}

void SeveralReportsTest::allOrNoneAreStored()
{
    m_library->database().run(
        QStringLiteral("CREATE TRIGGER second BEFORE INSERT ON report WHEN EXISTS "
                       "(SELECT 1 FROM report) BEGIN SELECT RAISE(ABORT, 'no second one'); END"));
    write(workReport(2023) + planReport(2023));
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 0, unchanged 0, failed 1"));
    QVERIFY(m_library->entries(true).isEmpty());
    m_library->database().run(QStringLiteral("DROP TRIGGER second"));
    QCOMPARE(import(), QStringLiteral("imported 2, new versions 0, unchanged 0, failed 0"));
}

void SeveralReportsTest::anotherReportIsAVersionOfTheOnlyOne()
{
    KnownReport work;
    work.asRead.title = QStringLiteral("青禾市2023年政府工作报告");
    work.asRead.kind = ReportKind::WorkReport;
    KnownReport plan{.number = 2, .asRead = work.asRead, .corrected = {}};
    plan.asRead.title = QStringLiteral("青禾市2023年计划报告");
    plan.asRead.kind = ReportKind::PlanReport;
    ReportIdentity other;
    other.title = QStringLiteral("青禾市2023年财政预算报告");
    other.kind = ReportKind::Other;
    QCOMPARE(matchReports({work}, {other}), QList<int>{0});
    QCOMPARE(matchReports({work, plan}, {other}), QList<int>{-1});
}

void SeveralReportsTest::setBackWhereItWasOne()
{
    write(workReport(2022) + planReport(2022));
    import();
    const QString first = entries().first().key;
    QVERIFY(m_library->remove(entries().at(1).key));
    m_library->database().run(QStringLiteral("DELETE FROM document WHERE removed IS NOT NULL"));
    m_library->database().run(QStringLiteral("UPDATE report SET parts = NULL"));
    write(workReport(2022) + QStringLiteral("后文在此。\n"));
    import();
    QCOMPARE(entries().size(), 1);
    write(workReport(2022) + planReport(2022));
    QCOMPARE(import(), QStringLiteral("imported 1, new versions 1, unchanged 0, failed 0"));
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().first().key, first);
    QCOMPARE(entries().first().version, 3);
    // The same bytes at another path belong to those that are there.
    QVERIFY(m_library->remove(entries().at(1).key));
    m_library->database().run(QStringLiteral("DELETE FROM document WHERE removed IS NOT NULL"));
    m_library->database().run(QStringLiteral("UPDATE report SET parts = NULL"));
    const QString moved = m_folder->filePath(QStringLiteral("moved.txt"));
    QVERIFY(QFile::rename(path(), moved));
    QCOMPARE(importPaths(*m_library, {moved}).line(),
             QStringLiteral("imported 1, new versions 0, unchanged 1, failed 0"));
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().at(0).path, path());
    QCOMPARE(entries().at(1).path, path());
    QCOMPARE(entries().at(1).part, 2);
}

void SeveralReportsTest::readAgainWhereItWasOne()
{
    write(workReport(2022) + planReport(2022));
    import();
    const QString first = entries().first().key;
    // As a version of the program left it that knew one report in a file.
    QVERIFY(m_library->remove(entries().at(1).key));
    m_library->database().run(QStringLiteral("DELETE FROM document WHERE removed IS NOT NULL"));
    m_library->database().run(QStringLiteral("UPDATE report SET parts = NULL"));
    QCOMPARE(import(), QStringLiteral("imported 1, new versions 0, unchanged 1, failed 0"));
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().first().key, first);
    QCOMPARE(entries().first().version, 1);
    QCOMPARE(import(), QStringLiteral("imported 0, new versions 0, unchanged 2, failed 0"));
}

SUITE_CORE_TEST(SeveralReportsTest)
#include "tst_severalreports.moc"

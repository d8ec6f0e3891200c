// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that ask the library: check, search, decisions.

#include "database/database.h"
#include "library/library.h"
#include "programrun.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace PlanLens::Test;

class LibraryCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramRun>(); }
    void checksFilesAndTheLibrary();
    void joinedFormatsAreListedOnce();
    void joinedFormatsAreComparedWithTheirReport();
    void searchFindsEveryPlace();
    void searchIsLimitedButCountsAll();
    void searchCountsPlacesAndUnits();
    void queriesThatMeanNothingAreNamed();
    void decisionsGoToAnotherLibraryAndBack();
    void decisionsThatDoNotFitAreNamed();
    void ownIndicatorsAreKnownToEveryCommand();
    void olderReadingsAreBroughtUpToDate();

private:
    /// Findings of the rule among those of all reports.
    static int countOf(const QJsonObject &json, const QString &rule);
    /// The subcommand on the library, with what follows it.
    ProgramRun::Outcome ask(const QString &subcommand, const QStringList &more = {}) const
    {
        return m_program->run(QStringList{subcommand} + m_program->library() + more);
    }
    ProgramRun::Outcome takeOver(const QString &decisions) const
    {
        return ask(QStringLiteral("decisions"),
                   {QStringLiteral("--import"), m_program->path(decisions)});
    }
    bool makeJoined() const;
    bool makeOwnIndicator() const;
    /// Leaves the library as an older version of the program did, which found no figures.
    void makeOld() const;

    std::unique_ptr<ProgramRun> m_program;
};

namespace {

/// The report with a sentence that says another growth than its table.
QByteArray contradictingReport()
{
    return ProgramRun::reportText().replace("经济平稳运行。",
                                            "经济平稳运行，地区生产总值增长9.9%。");
}

/// The report with a row for which the catalogue has no indicator.
QByteArray reportWithOwnRow()
{
    return ProgramRun::reportText() + "\t3\n\t云上算力规模\n\tP\n\t310\n\t400以上\n\n";
}

constexpr char ownDecision[] =
    "decision\tname\tunit\tmeasure\tparent\tindicator\tnew name\tchart unit\tdirection\tby\twhen\n"
    "new\t云上算力规模\tP\tlevel\t\town-suanli\t云上算力规模\tP\thigher\t\t\n";

} // namespace

int LibraryCommandsTest::countOf(const QJsonObject &json, const QString &rule)
{
    int count = 0;
    for (const QJsonValue &report : json.value(QStringLiteral("reports")).toArray()) {
        for (const QJsonValue &finding : report[QStringLiteral("findings")].toArray())
            count += finding[QStringLiteral("rule")].toString() == rule &&
                     finding[QStringLiteral("result")] == QLatin1String("contradiction");
    }
    return count;
}

bool LibraryCommandsTest::makeOwnIndicator() const
{
    return m_program->write(QStringLiteral("report.txt"), reportWithOwnRow()) &&
           m_program->importFolder().status == 0 &&
           m_program->write(QStringLiteral("own.tsv"), ownDecision) &&
           takeOver(QStringLiteral("own.tsv")).status == 0;
}

void LibraryCommandsTest::checksFilesAndTheLibrary()
{
    const QString file = m_program->path(QStringLiteral("report.txt"));
    QVERIFY(m_program->write(QStringLiteral("report.txt"), contradictingReport()));
    const auto ofFile =
        m_program->run({QStringLiteral("check"), QStringLiteral("--format=json"), file});
    QCOMPARE(ofFile.status, 0);
    QCOMPARE(countOf(ofFile.json(), QStringLiteral("restated")), 1);
    QCOMPARE(m_program->importFolder().status, 0);
    const auto ofLibrary = ask(QStringLiteral("check"), {QStringLiteral("--format=json")});
    QCOMPARE(ofLibrary.status, 0);
    QCOMPARE(countOf(ofLibrary.json(), QStringLiteral("restated")), 1);
}

/// Imports a report as report.txt and as pages.txt, which is joined to it.
bool LibraryCommandsTest::makeJoined() const
{
    if (!m_program->write(QStringLiteral("report.txt"), ProgramRun::reportText()) ||
        !m_program->write(QStringLiteral("pages.txt"), "\n" + ProgramRun::reportText()) ||
        m_program->importFolder().status != 0)
        return false;
    const auto opened = PlanLens::Library::open(m_program->path(QStringLiteral("l")));
    const auto *library = std::get_if<std::unique_ptr<PlanLens::Library>>(&opened);
    if (!library || (*library)->entries().size() != 2)
        return false;
    const QList<PlanLens::LibraryEntry> entries = (*library)->entries();
    const bool first = entries.at(0).file == u"report.txt";
    return (*library)->joinFormats(entries.at(first ? 0 : 1).key, {entries.at(first ? 1 : 0).key});
}

void LibraryCommandsTest::joinedFormatsAreListedOnce()
{
    QVERIFY(makeJoined());
    const QStringList json{QStringLiteral("--format=json")};
    const QJsonArray reports =
        ask(QStringLiteral("list"), json).json().value(QStringLiteral("reports")).toArray();
    QCOMPARE(reports.size(), 1);
    const QJsonObject report = reports.at(0).toObject();
    QCOMPARE(report.value(QStringLiteral("file")).toString(), QStringLiteral("report.txt"));
    QCOMPARE(report.value(QStringLiteral("formats")).toArray(),
             QJsonArray({QStringLiteral("pages.txt")}));
    QVERIFY(!report.contains(QStringLiteral("formatOf")));
    const QJsonArray all =
        ask(QStringLiteral("list"), json + QStringList(QStringLiteral("--all-versions")))
            .json()
            .value(QStringLiteral("reports"))
            .toArray();
    QCOMPARE(all.size(), 2);
    const QByteArray text = ask(QStringLiteral("list"), {QStringLiteral("--all-versions")}).output;
    QVERIFY2(text.contains("pages.txt (further format)"), text.constData());
    QVERIFY(!text.contains("report.txt (further format)"));
    // The file of a further format names the report.
    const auto sheet = m_program->run(
        m_program->words(QStringLiteral("sheet LIB --template scorecard --report pages.txt "
                                        "--output @sheet.csv")));
    QCOMPARE(sheet.status, 0);
}

void LibraryCommandsTest::joinedFormatsAreComparedWithTheirReport()
{
    QVERIFY(makeJoined());
    const auto outcome = m_program->run(
        m_program->words(QStringLiteral("compare LIB --format json report.txt pages.txt")));
    QCOMPARE(outcome.status, 0);
    const auto fileOf = [&](const QString &side) {
        return outcome.json().value(side)[QStringLiteral("file")].toString();
    };
    QCOMPARE(fileOf(QStringLiteral("left")), QStringLiteral("report.txt"));
    QCOMPARE(fileOf(QStringLiteral("right")), QStringLiteral("pages.txt"));
}

void LibraryCommandsTest::searchFindsEveryPlace()
{
    QCOMPARE(m_program->importReport().status, 0);
    const auto outcome =
        ask(QStringLiteral("search"), {QStringLiteral("--format=json"), QStringLiteral("就业")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value(QStringLiteral("total")).toInt(), 1);
    const QJsonObject hit =
        outcome.json().value(QStringLiteral("hits")).toArray().first().toObject();
    const QString snippet = hit.value(QStringLiteral("snippet")).toString();
    const QJsonArray marked = hit.value(QStringLiteral("highlights")).toArray().first().toArray();
    QCOMPARE(snippet.mid(marked.at(0).toInt(), marked.at(1).toInt()), QStringLiteral("就业"));
    QVERIFY(hit.value(QStringLiteral("line")).toInt() > 1);
}

void LibraryCommandsTest::searchIsLimitedButCountsAll()
{
    QCOMPARE(m_program->importReport().status, 0);
    const QJsonObject json =
        ask(QStringLiteral("search"),
            {QStringLiteral("--format=json"), QStringLiteral("--limit=1"), QStringLiteral("2022")})
            .json();
    QCOMPARE(json.value(QStringLiteral("hits")).toArray().size(), 1);
    QVERIFY(json.value(QStringLiteral("total")).toInt() > 1);
    QVERIFY(json.value(QStringLiteral("units")).toInt() > 1);
}

void LibraryCommandsTest::searchCountsPlacesAndUnits()
{
    QVERIFY(m_program->write(
        QStringLiteral("report.txt"),
        ProgramRun::reportText() +
            QStringLiteral("\n发展农业，农业强则农村强。\n\n农业增产。\n").toUtf8()));
    QCOMPARE(m_program->importFolder().status, 0);
    const QJsonObject json =
        ask(QStringLiteral("search"), {QStringLiteral("--format=json"), QStringLiteral("农业")})
            .json();
    QCOMPARE(json.value(QStringLiteral("total")).toInt(), 3);
    QCOMPARE(json.value(QStringLiteral("units")).toInt(), 2);
    const QByteArray listing = ask(QStringLiteral("search"), {QStringLiteral("农业")}).output;
    QVERIFY2(listing.endsWith("3 places in 2 paragraphs, headings and cells\n"), listing);
    const QJsonObject figures = ask(QStringLiteral("search"), {QStringLiteral("--format=json"),
                                                               QStringLiteral("role:target")})
                                    .json();
    QCOMPARE(figures.value(QStringLiteral("total")), figures.value(QStringLiteral("units")));
}

void LibraryCommandsTest::queriesThatMeanNothingAreNamed()
{
    QCOMPARE(m_program->importReport().status, 0);
    const auto outcome = ask(QStringLiteral("search"), {QStringLiteral("verdict:perhaps")});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.first().contains(QStringLiteral("perhaps")));
}

void LibraryCommandsTest::decisionsGoToAnotherLibraryAndBack()
{
    QVERIFY(makeOwnIndicator());
    const auto written = ask(QStringLiteral("decisions"));
    QCOMPARE(written.status, 0);
    QVERIFY2(written.output.contains("new\t云上算力规模\tP\tlevel\t\town-suanli\t"),
             written.output.constData());
    QVERIFY(m_program->write(QStringLiteral("written.tsv"), written.output));
    QCOMPARE(takeOver(QStringLiteral("written.tsv")).status, 0);
    QCOMPARE(ask(QStringLiteral("decisions")).output, written.output);
}

void LibraryCommandsTest::decisionsThatDoNotFitAreNamed()
{
    QCOMPARE(m_program->importReport().status, 0);
    QVERIFY(m_program->write(QStringLiteral("bad.tsv"), "decision\tname\nperhaps\tthis\n"));
    const QString file = m_program->path(QStringLiteral("bad.tsv"));
    const auto outcome = takeOver(QStringLiteral("bad.tsv"));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: %1: ").arg(file)));
}

void LibraryCommandsTest::ownIndicatorsAreKnownToEveryCommand()
{
    QVERIFY(makeOwnIndicator());
    for (const char *indicator : {"own-suanli", "云上算力规模"}) {
        const auto points = ask(QStringLiteral("series"),
                                {QStringLiteral("--indicator"), QString::fromUtf8(indicator)});
        QCOMPARE(points.status, 0);
        QCOMPARE(points.output.trimmed().split('\n').size(), 3);
    }
    const QString sheet = m_program->path(QStringLiteral("region.csv"));
    QCOMPARE(ask(QStringLiteral("sheet"),
                 {QStringLiteral("--template=region"), QStringLiteral("--region=500104"),
                  QStringLiteral("--output"), sheet})
                 .status,
             0);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("云上算力规模"));
}

void LibraryCommandsTest::makeOld() const
{
    const PlanLens::Database database(m_program->library().last());
    database.run(QStringLiteral("DELETE FROM observation"));
    database.run(QStringLiteral("UPDATE report SET interpreted_by = 0"));
}

void LibraryCommandsTest::olderReadingsAreBroughtUpToDate()
{
    QCOMPARE(m_program->importReport().status, 0);
    const QStringList growth{QStringLiteral("--indicator"), QStringLiteral("gdp-growth")};
    const auto fresh = ask(QStringLiteral("series"), growth);
    QCOMPARE(fresh.status, 0);
    makeOld();
    const auto again = ask(QStringLiteral("series"), growth);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.output, fresh.output);
    QCOMPARE(again.errors.size(), 1);
    QVERIFY(
        again.errors.first().startsWith(QStringLiteral("Reading the figures of 1 stored report")));
    QCOMPARE(ask(QStringLiteral("series"), growth).errors, QStringList());
}

SUITE_CORE_TEST(LibraryCommandsTest)
#include "tst_librarycommands.moc"

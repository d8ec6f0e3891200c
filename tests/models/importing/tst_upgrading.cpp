// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries made by older versions of the program: nothing in them is lost.

#include "database/database.h"
#include "database/migrations.h"
#include "library/library.h"
#include "search/librarysearch.h"
#include "support/suite.h"
#include "text/mappedtext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;

namespace {

QString source()
{
    return QStringLiteral("某市2021年计划报告\n全年就业增长6%。\n指标\t目标\n就业\t60 万人\n");
}

/// As the first version stored a report: its source in one piece, the text of each block and cell
/// beside the runs that point into it.
void insertReport(const Database &database, int id, const QString &path, const QString &removed)
{
    Statement(database, QStringLiteral("INSERT INTO document (id, path, removed) VALUES (?, ?, ?)"))
        .run(id, path, storedOrNull(removed));
    Statement(database,
              QStringLiteral("INSERT INTO report (id, document_id, key, digest, file, format, "
                             "encoding, title, kind, region_id, region_name, region_code, "
                             "review_year, plan_year, version, is_current, imported, "
                             "indicator_tables, observations, problems, source) VALUES (?, ?, ?, "
                             "?, 'plan.txt', 'txt', 'UTF-8', '某市2021年计划报告', 'plan-report', "
                             "'500000', '重庆市', '500000', 2021, 2022, 1, 1, "
                             "'2025-01-02T03:04:05Z', 1, 2, 1, ?)"))
        .run(id, id, QStringLiteral("key%1").arg(id), QStringLiteral("digest%1").arg(id),
             qCompress(source().toUtf8()));
}

QString runsOf(const QString &text)
{
    return QStringLiteral("0:%1").arg(source().indexOf(text));
}

void insertBlocks(const Database &database, int report)
{
    Statement block(database, QStringLiteral("INSERT INTO block (report_id, position, kind, level, "
                                             "line, text, runs, header_rows, table_columns, "
                                             "caption_block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                             "?)"));
    const QVariant none;
    const QString title = QStringLiteral("某市2021年计划报告");
    const QString sentence = QStringLiteral("全年就业增长6%。");
    block.run(report, 0, QStringLiteral("title"), 1, 1, title, runsOf(title), none, none, none);
    block.run(report, 1, QStringLiteral("paragraph"), 0, 2, sentence, runsOf(sentence), none, none,
              none);
    block.run(report, 2, QStringLiteral("table"), 0, 3, QStringLiteral(""), QStringLiteral(""), 1,
              2, 1);
    Statement row(database, QStringLiteral("INSERT INTO table_row VALUES (?, 2, ?, ?)"));
    Statement cell(database, QStringLiteral("INSERT INTO cell VALUES (?, 2, ?, ?, ?, 1, 1, 0, ?, "
                                            "?)"));
    row.run(report, 0, 3);
    cell.run(report, 0, 0, 3, QStringLiteral("指标"), runsOf(QStringLiteral("指标")));
    cell.run(report, 0, 1, 3, QStringLiteral("目标"), runsOf(QStringLiteral("目标")));
    row.run(report, 1, 4);
    cell.run(report, 1, 0, 4, QStringLiteral("就业"), runsOf(QStringLiteral("就业\t")));
    // A blank was cleaned out of it.
    const int at = int(source().indexOf(QStringLiteral("60")));
    cell.run(report, 1, 1, 4, QStringLiteral("60万人"),
             QStringLiteral("0:%1 2:%2").arg(at).arg(at + 3));
}

void insertFigures(const Database &database, int report)
{
    const QString values = QString::number(report);
    database.run(QStringLiteral(
                     "INSERT INTO observation (report_id, position, indicator, region_id, origin, "
                     "table_no, row_no, column_no, line, anchor_block, anchor_row, anchor_column, "
                     "anchor_start, anchor_length, printed, name, ordinal, unit, attribute, "
                     "measure, role, estimated, basis_changed, period_from, period_to, value_kind, "
                     "relation, low, approximate, value_unit) VALUES (%1, 0, 'urban-new-jobs', "
                     "NULL, 'table', 0, 1, 1, 4, 2, 1, 1, 0, 4, '60万人', '就业', '1', '万人', "
                     "'binding', 'level', 'target', 0, 0, 2021, 2021, 'number', 'ge', 60, 1, '人')")
                     .arg(values));
    database.run(QStringLiteral(
                     "INSERT INTO observation (report_id, position, region_id, origin, line, "
                     "anchor_block, anchor_start, anchor_length, printed, name, section, measure, "
                     "role, estimated, basis_changed, period_from, period_to, value_kind, "
                     "relation, low, high, approximate, basis, stated, verdict) VALUES (%1, 1, "
                     "'110000', 'prose', 2, 1, 6, 2, '6%', '就业增长', '一、目标', 'growth', "
                     "'actual', 1, 1, 2021, 2021, 'number', 'eq', 6, 6, 0, '同口径', 'met', "
                     "'missed')")
                     .arg(values));
    database.run(QStringLiteral("INSERT INTO table_reading VALUES (%1, 0, 0, 2, '主要指标', 3, 1, "
                                "1)")
                     .arg(values));
    database.run(QStringLiteral("INSERT INTO problem VALUES (%1, 'reading', 0, 'blanks-removed', "
                                "2, 1, 1, 0, 4, 4, 1, '60 万人')")
                     .arg(values));
}

/// A library as the first version left it: a report with a correction, and one that was removed.
void makeFirst(const Database &database)
{
    migrate(database, {shippedMigrations().first()});
    const QString justNow = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const auto &[id, path, removed] :
         {std::tuple(1, QStringLiteral("/r/plan.txt"), QString()),
          std::tuple(2, QStringLiteral("/r/gone.txt"), justNow)}) {
        insertReport(database, id, path, removed);
        insertBlocks(database, id);
        insertFigures(database, id);
    }
    database.run(QStringLiteral("INSERT INTO identity_correction VALUES (1, '改正的标题', "
                                "'plan-report', '500104', '大渡口区', '500104', 2020, 2021, "
                                "'2025-02-03T04:05:06Z')"));
}

/// What people did with the version that first let them correct figures.
void insertPeoplesWork(const Database &database)
{
    database.run(QStringLiteral("INSERT INTO saved_search (name, query, saved) VALUES ('就业', "
                                "'就业 year:2021', '2025-03-01T00:00:00Z')"));
    database.run(QStringLiteral(
        "INSERT INTO figure_correction (document_id, origin, table_no, row_no, column_no, "
        "sentence, name, printed, occurrence, to_figure, corrected_by, corrected) VALUES (1, "
        "'table', 0, 1, 1, '', '就业', '60万人', 0, '66', '王', '2025-03-01T00:00:00Z')"));
    database.run(QStringLiteral("INSERT INTO observation_as_read SELECT * FROM observation "
                                "WHERE report_id = 1 AND position = 0"));
    database.run(QStringLiteral("UPDATE observation SET low = 66, corrected_by = '王', "
                                "corrected_when = '2025-03-01T00:00:00Z', corrected_what = 'value' "
                                "WHERE report_id = 1 AND position = 0"));
    database.run(QStringLiteral("INSERT INTO name_decision (kind, name, unit, measure, parent, "
                                "decided_by, decided) VALUES ('apart', '就业增长', '%', "
                                "'growth', '', '王', '2025-03-01T00:00:00Z')"));
}

std::unique_ptr<Library> openedLibrary(const QString &path)
{
    auto opened = Library::open(path);
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

Observation expectedTarget()
{
    Observation target;
    target.indicator = QStringLiteral("urban-new-jobs");
    target.regionId = QStringLiteral("500104");
    target.table = 0;
    target.row = 1;
    target.column = 1;
    target.line = 4;
    target.anchor = {QStringLiteral("key1"), 2, 1, 1, 0, 4};
    target.printed = QStringLiteral("60万人");
    target.name = QStringLiteral("就业");
    target.ordinal = QStringLiteral("1");
    target.unit = QStringLiteral("万人");
    target.attribute = Attribute::Binding;
    target.role = Role::Target;
    target.period = Period::year(2021);
    target.value = {.kind = ValueKind::Number,
                    .relation = Relation::AtLeast,
                    .low = 60,
                    .approximate = true,
                    .unit = QStringLiteral("人")};
    return target;
}

Observation expectedActual()
{
    Observation actual;
    actual.regionId = QStringLiteral("110000");
    actual.origin = Origin::Prose;
    actual.line = 2;
    actual.anchor = {QStringLiteral("key1"), 1, -1, -1, 6, 2};
    actual.printed = QStringLiteral("6%");
    actual.name = QStringLiteral("就业增长");
    actual.section = QStringLiteral("一、目标");
    actual.measure = Measure::Growth;
    actual.estimated = true;
    actual.basisChanged = true;
    actual.period = Period::year(2021);
    actual.value = {.kind = ValueKind::Number,
                    .relation = Relation::Equal,
                    .low = 6,
                    .high = 6,
                    .basis = QStringLiteral("同口径")};
    actual.stated = Verdict::Met;
    actual.verdict = Verdict::Missed;
    return actual;
}

} // namespace

class UpgradingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportsAndTextsAreKept();
    void figuresAreKept();
    void peoplesWorkIsKept();
    void textsCanBeSearched();
    void pagesAreUnknownUntilReadAgain();
    void labelsCanBeGiven();
    void formatsCanBeJoined();
    void removedReportsCanBeRestored();
    void rowsStillHangTogether();
    void roomOfOldTablesIsGivenBack();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UpgradingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeFirst(Database(path()));
}

void UpgradingTest::reportsAndTextsAreKept()
{
    const auto library = openedLibrary(path());
    QVERIFY(library);
    QCOMPARE(library->entries().size(), 1);
    const LibraryEntry entry = library->entries().first();
    QCOMPARE(entry.path, QStringLiteral("/r/plan.txt"));
    QCOMPARE(entry.identity.regionName, QStringLiteral("大渡口区"));
    QVERIFY(entry.identityCorrected);
    const auto report = library->report(QStringLiteral("key1"));
    QVERIFY(report);
    QCOMPARE(report->source(), source());
    QCOMPARE(report->blocks.size(), 3);
    QCOMPARE(report->blocks.at(1).text.text(), QStringLiteral("全年就业增长6%。"));
    const Table &table = report->blocks.at(2).table;
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.headerRows, 1);
    QCOMPARE(table.captionBlock, 1);
    const Cell &cell = table.rows.at(1).cells.at(1);
    QCOMPARE(cell.text.text(), QStringLiteral("60万人"));
    QCOMPARE(report->quote(report->cellAnchor(2, 1, 1)), QStringLiteral("60 万人"));
}

void UpgradingTest::figuresAreKept()
{
    const auto library = openedLibrary(path());
    QVERIFY(library);
    const QList<Observation> figures = library->observations(QStringLiteral("key1"));
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.at(0), expectedTarget());
    QCOMPARE(figures.at(1), expectedActual());
    QCOMPARE(library->tables(QStringLiteral("key1")).size(), 1);
    QCOMPARE(library->problems(QStringLiteral("key1")).size(), 1);
    QCOMPARE(library->observationsOf(QStringLiteral("urban-new-jobs")).size(), 1);
}

void UpgradingTest::peoplesWorkIsKept()
{
    {
        const Database database(path());
        migrate(database, shippedMigrations().mid(0, 4));
        insertPeoplesWork(database);
    }
    const auto library = openedLibrary(path());
    QVERIFY(library);
    QCOMPARE(library->savedSearches().size(), 1);
    QCOMPARE(library->decisions().size(), 1);
    QCOMPARE(library->figureCorrections(QStringLiteral("key1")).size(), 1);
    const Observation shown = library->observations(QStringLiteral("key1")).first();
    QCOMPARE(shown.value.low, 66.0);
    QVERIFY(shown.corrected);
    QCOMPARE(shown.corrected->signature.by, QStringLiteral("王"));
    QCOMPARE(library->observationsAsRead(QStringLiteral("key1")).first(), expectedTarget());
    const PrintedPlace place = library->figureCorrections(QStringLiteral("key1")).first().place;
    QVERIFY(library->correctFigure(QStringLiteral("key1"), place, std::nullopt));
    QCOMPARE(library->observations(QStringLiteral("key1")).first(), expectedTarget());
}

void UpgradingTest::textsCanBeSearched()
{
    const auto library = openedLibrary(path());
    QVERIFY(library);
    QCOMPARE(LibrarySearch(*library).search(QStringLiteral("就业"), {}).total, 2);
    QCOMPARE(LibrarySearch(*library).search(QStringLiteral("role:target 就业"), {}).total, 1);
    QCOMPARE(LibrarySearch(*library).search(QStringLiteral("verdict:missed"), {}).total, 1);
}

void UpgradingTest::pagesAreUnknownUntilReadAgain()
{
    Database(path()).run(QStringLiteral("UPDATE report SET format = 'pdf' WHERE id = 1"));
    const auto library = openedLibrary(path());
    QVERIFY(library);
    std::optional<Report> report = library->report(QStringLiteral("key1"));
    QVERIFY(report && report->pages.isEmpty());
    QCOMPARE(report->page(report->anchor(1)), std::nullopt);
    QVERIFY(library->lacksPages("digest1"));
    report->pages.add(0, 1);
    report->pages.add(int(source().indexOf(QStringLiteral("指标"))), 2);
    QCOMPARE(library->add(*report, {}, {}, QStringLiteral("/r/plan.txt")).outcome,
             ImportOutcome::Unchanged);
    QVERIFY(!library->lacksPages("digest1"));
    QVERIFY(library->report(QStringLiteral("key1"))->pages == report->pages);
    QCOMPARE(library->observations(QStringLiteral("key1")).size(), 2);
}

void UpgradingTest::labelsCanBeGiven()
{
    const QHash<QString, QStringList> labels{{QStringLiteral("key1"), {QStringLiteral("待核")}}};
    {
        const auto library = openedLibrary(path());
        QVERIFY(library);
        QVERIFY(library->labels().isEmpty());
        QVERIFY(library->setLabels(labels));
    }
    const auto library = openedLibrary(path());
    QVERIFY(library);
    QCOMPARE(library->labels(), labels);
}

void UpgradingTest::formatsCanBeJoined()
{
    const QString first = QStringLiteral("key1");
    const QString second = QStringLiteral("key2");
    const auto library = openedLibrary(path());
    QVERIFY(library);
    QVERIFY(library->joinedEntries().isEmpty());
    QVERIFY(library->restore(second));
    QCOMPARE(library->entries().size(), 2);
    QVERIFY(library->joinFormats(first, {second}));
    QCOMPARE(library->entries().size(), 1);
    QCOMPARE(library->entry(second)->formatOf, first);
    QVERIFY(library->separateFormat(second));
    QCOMPARE(library->entries().size(), 2);
}

void UpgradingTest::removedReportsCanBeRestored()
{
    const auto library = openedLibrary(path());
    QVERIFY(library);
    QVERIFY(library->restore(QStringLiteral("key2")));
    QCOMPARE(library->report(QStringLiteral("key2"))->blocks.size(), 3);
    QCOMPARE(library->observations(QStringLiteral("key2")).size(), 2);
}

void UpgradingTest::rowsStillHangTogether()
{
    QVERIFY(openedLibrary(path()));
    const Database database(path());
    Statement broken(database, QStringLiteral("PRAGMA foreign_key_check"));
    QVERIFY(!broken.run().next());
    database.run(QStringLiteral("DELETE FROM report"));
    for (const QString &table : {QStringLiteral("block"), QStringLiteral("table_row"),
                                 QStringLiteral("cell"), QStringLiteral("observation"),
                                 QStringLiteral("problem"), QStringLiteral("table_reading")}) {
        Statement left(database, QStringLiteral("SELECT 1 FROM %1").arg(table));
        QVERIFY2(!left.run().next(), qPrintable(table));
    }
}

void UpgradingTest::roomOfOldTablesIsGivenBack()
{
    {
        const Database database(path());
        database.run(QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO observation (report_id, position, origin, line, printed, name, measure, "
            "role, estimated, basis_changed, value_kind, approximate) SELECT 1, i, 'prose', 1, "
            "'6%', '就业增长', 'growth', 'actual', 0, 0, 'number', 0 FROM n"));
    }
    QVERIFY(openedLibrary(path()));
    const Database database(path());
    Statement unused(database, QStringLiteral("SELECT freelist_count * 10 < page_count "
                                              "FROM pragma_freelist_count(), pragma_page_count()"));
    QVERIFY(unused.run().next());
    QVERIFY(unused.flag(0));
}

SUITE_CORE_TEST(UpgradingTest)
#include "tst_upgrading.moc"

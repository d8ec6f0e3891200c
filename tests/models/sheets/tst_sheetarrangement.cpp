// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetarrangement.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SheetArrangementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualWayChangesNothing();
    void textsStandInPlaceOfTheOwn();
    void aUnitStandsOverTheTablesOfTheSame();
    void aYearCanBeHidden();
    void aKindOfColumnCanBeHidden();
    void spansOfTheHeadStayWhole();
    void sourcesAreNumberedAnew();
    void anAuditKeepsAll();
    void namesAreNeverHidden();
    void figuresOfHiddenColumnsGo();
    void textsMoveWithTheYear();
    void onlyYearsMove_data();
    void onlyYearsMove();
    void whatAPersonWroteStays();
    void chartsHaveAxesOfTheirOwnOnChoice();
};

static QStringList headOf(const SheetContent &sheet, int row)
{
    QStringList texts;
    for (const SheetCell &cell : sheet.tables.constFirst().head.at(row).cells)
        texts << cell.text;
    return texts;
}

static SheetContent without(const QStringList &columns, SheetContent sheet)
{
    SheetArrangement arrangement;
    arrangement.hiddenColumns = columns;
    return arranged(std::move(sheet), arrangement);
}

void SheetArrangementTest::theUsualWayChangesNothing()
{
    for (const SheetContent &sheet : {indicatorSheet(growthSeries()), longScorecard(12)})
        QCOMPARE(arranged(sheet, {}), sheet);
}

void SheetArrangementTest::textsStandInPlaceOfTheOwn()
{
    const SheetContent plain = indicatorSheet(growthSeries());
    const SheetContent sheet = arranged(plain, {.title = QStringLiteral("增速"),
                                                .department = QStringLiteral("政策研究处"),
                                                .notes = {QStringLiteral("内部资料")},
                                                .sourcesAtEnd = true,
                                                .paper = PaperSize::A3,
                                                .margins = PaperMargins::Official,
                                                .landscape = true});
    QCOMPARE(sheet.title, QStringLiteral("增速"));
    QCOMPARE(sheet.subtitle, plain.subtitle);
    QCOMPARE(sheet.department, QStringLiteral("政策研究处"));
    QCOMPARE(sheet.remarks.constFirst(), QStringLiteral("内部资料"));
    QCOMPARE(sheet.remarks.size(), plain.remarks.size() + 1);
    QCOMPARE(sheet.paper, QSizeF(297, 420));
    QCOMPARE(sheet.margins.top(), 37.0);
    QVERIFY(sheet.landscape && sheet.sourcesAtEnd);
}

void SheetArrangementTest::aUnitStandsOverTheTablesOfTheSame()
{
    SheetArrangement arrangement;
    arrangement.unit = QStringLiteral("亿元、%");
    const QString unit = arrangement.unit;
    const auto unitsOf = [&](const SheetContent &sheet) {
        QStringList units;
        for (const SheetTable &table : arranged(sheet, arrangement).tables)
            units << table.unit;
        return units;
    };
    SheetContent sheet = longScorecard(12, {.audit = true});
    QVERIFY(tableUnit(sheet).isEmpty());
    QCOMPARE(unitsOf(sheet), QStringList({unit, {}})); // the list of the audit has none
    sheet = indicatorSheet(growthSeries());
    QCOMPARE(tableUnit(sheet), QStringLiteral("%"));
    QCOMPARE(unitsOf(sheet), QStringList{unit});
    QCOMPARE(arranged(sheet, {}).tables, sheet.tables);
    SheetTable other = sheet.tables.constFirst();
    other.unit = QStringLiteral("人");
    sheet.tables << other << sheet.tables.constFirst();
    QCOMPARE(unitsOf(sheet), QStringList({unit, other.unit, unit}));
    sheet.tables.first().unit.clear();
    sheet.tables.last().unit.clear();
    QCOMPARE(unitsOf(sheet), QStringList({unit, other.unit, {}}));
    QVERIFY(tableUnit({}).isEmpty());
    QVERIFY(arranged({}, arrangement).isEmpty());
    // Prices of a year are not those of the next.
    arrangement.unit = QStringLiteral("亿元（2020年价格）");
    QCOMPARE(movedBy(arrangement, 1).unit, arrangement.unit);
}

void SheetArrangementTest::aYearCanBeHidden()
{
    const SheetContent plain = indicatorSheet(growthSeries());
    QVERIFY(columnTitles(plain).contains(QStringLiteral("2021")));
    const SheetContent sheet = without({QStringLiteral("2021")}, plain);
    QVERIFY(!headOf(sheet, 0).contains(QStringLiteral("2021")));
    QCOMPARE(sheet.tables.at(0).columns.size(), plain.tables.at(0).columns.size() - 3);
    for (const SheetRow &row : sheet.tables.at(0).rows) {
        QCOMPARE(row.cells.size(), sheet.tables.at(0).columns.size());
        for (const SheetCell &cell : row.cells)
            QVERIFY(cell.text != QStringLiteral("8.3"));
    }
    QVERIFY(!sheet.charts.isEmpty());
    for (const ChartData &chart : sheet.charts) {
        QCOMPARE(chart.groups.size(), 3);
        QVERIFY(!chart.points.isEmpty());
        for (const ChartPoint &point : chart.points) {
            QVERIFY(point.period != QStringLiteral("2021"));
            QCOMPARE(chart.groups.at(point.group).label, point.period);
        }
    }
}

void SheetArrangementTest::aKindOfColumnCanBeHidden()
{
    const SheetContent plain = indicatorSheet(growthSeries());
    const SheetContent sheet = without({QStringLiteral("Verdict")}, plain);
    QVERIFY(!headOf(sheet, 1).contains(QStringLiteral("Verdict")));
    QVERIFY(headOf(sheet, 1).contains(QStringLiteral("Target")));
    QCOMPARE(sheet.charts, plain.charts);
}

void SheetArrangementTest::spansOfTheHeadStayWhole()
{
    const SheetContent plain = indicatorSheet(growthSeries());
    for (const char *hidden : {"Target", "Actual", "Verdict", "2020", "2022"}) {
        const SheetTable table = without({QString::fromLatin1(hidden)}, plain).tables.constFirst();
        for (const SheetRow &row : table.head) {
            QCOMPARE(row.cells.size(), table.columns.size());
            qsizetype at = 0;
            while (at < row.cells.size())
                at += std::max(1, row.cells.at(at).columnSpan);
            QCOMPARE(at, row.cells.size());
        }
        for (int column = 1; column < table.columns.size(); ++column)
            QVERIFY(!table.head.at(1).cells.at(column).text.isEmpty());
    }
    // The title of a group goes over to the column that becomes its first.
    const SheetContent sheet = without({QStringLiteral("Target")}, plain);
    const qsizetype year = headOf(sheet, 0).indexOf(QStringLiteral("2021"));
    QCOMPARE(headOf(sheet, 1).at(year), QStringLiteral("Actual"));
    QCOMPARE(sheet.tables.at(0).head.at(0).cells.at(year).columnSpan, 2);
}

void SheetArrangementTest::sourcesAreNumberedAnew()
{
    const SheetContent plain = indicatorSheet(growthSeries());
    const SheetContent sheet = without({QStringLiteral("2020"), QStringLiteral("2021")}, plain);
    QVERIFY(!sheet.sources.isEmpty());
    QVERIFY(sheet.sources.size() < plain.sources.size());
    QSet<int> cited;
    for (const SheetRow &row : sheet.tables.at(0).rows) {
        for (const SheetCell &cell : row.cells)
            cited.unite(QSet<int>(cell.notes.cbegin(), cell.notes.cend()));
    }
    for (int i = 0; i < sheet.sources.size(); ++i) {
        QCOMPARE(sheet.sources.at(i).number, i + 1);
        QVERIFY(cited.contains(i + 1));
    }
    QCOMPARE(cited.size(), sheet.sources.size());
    QVERIFY(!sheet.sources.constFirst().text.startsWith(QStringLiteral("ibid")));
    for (const SheetFigure &figure : sheet.figures)
        QVERIFY(figure.source <= sheet.sources.size());
    QVERIFY(sheet.figures.size() < plain.figures.size());
}

void SheetArrangementTest::anAuditKeepsAll()
{
    const SheetContent plain = indicatorSheet(growthSeries(), {}, {.audit = true});
    const SheetContent sheet = without({QStringLiteral("2021")}, plain);
    QCOMPARE(sheet.sources, plain.sources);
    QCOMPARE(sheet.tables.constLast(), plain.tables.constLast());
    QVERIFY(sheet.tables.at(0).columns.size() < plain.tables.at(0).columns.size());
}

void SheetArrangementTest::namesAreNeverHidden()
{
    for (const SheetContent &plain : {indicatorSheet(growthSeries()), longScorecard(12)}) {
        const SheetContent sheet = without(headOf(plain, 0) + headOf(plain, 1), plain);
        const SheetTable &table = sheet.tables.constFirst();
        QVERIFY(table.columns.size() < plain.tables.constFirst().columns.size());
        QVERIFY(std::any_of(table.columns.begin(), table.columns.end(),
                            [](const SheetColumn &column) { return column.name; }));
    }
}

void SheetArrangementTest::textsMoveWithTheYear()
{
    SheetArrangement kept;
    kept.title = QStringLiteral("2022年计划（2016—2020年为实绩）12022号");
    kept.hiddenColumns = {QStringLiteral("2020"), QStringLiteral("Verdict")};
    const SheetArrangement moved = movedBy(kept, 1);
    QCOMPARE(moved.title, QStringLiteral("2023年计划（2017—2021年为实绩）12022号"));
    QCOMPARE(moved.hiddenColumns, QStringList({QStringLiteral("2021"), QStringLiteral("Verdict")}));
    QCOMPARE(movedBy(moved, -1), kept);
}

void SheetArrangementTest::onlyYearsMove_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moved");
    const auto row = [](const char *text, const char *moved) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(moved);
    };
    row("按计划，2021年对照", "按计划，2022年对照");
    row("2021—2025年规划", "2022—2026年规划");
    row("规划（2021—2025）", "规划（2022—2026）");
    row("（2021年）", "（2022年）");
    row("Plan for 2021, as stated", "Plan for 2022, as stated");
    row("2020, 2021", "2021, 2022");
    row("2021 target", "2022 target");
    for (const char *text : {"共2050亿元", "惠及2000户", "国发〔2021〕8号", "渝府发（2021）8号",
                             "1,2050 and 3，2050", "0.2021", "2021-03-01", "2021/22", "2021.5",
                             "2000—3000户", "1950—2000户", "增长2000%", "12021年", "20215"})
        row(text, text);
}

void SheetArrangementTest::onlyYearsMove()
{
    QFETCH(QString, text);
    SheetArrangement kept;
    kept.notes = {text};
    QTEST(movedBy(kept, 1).notes.constFirst(), "moved");
}

void SheetArrangementTest::whatAPersonWroteStays()
{
    SheetArrangement from;
    from.title = QStringLiteral("2021年对照");
    from.subtitle = QStringLiteral("2021年");
    from.hiddenColumns = {QStringLiteral("2020"), QStringLiteral("2021")};
    SheetArrangement now = from;
    now.subtitle = QStringLiteral("截至2021年");
    now.notes = {QStringLiteral("见2021年公报")};
    const SheetArrangement moved = followed(now, from, movedBy(from, 1));
    QCOMPARE(moved.title, QStringLiteral("2022年对照"));
    QCOMPARE(moved.subtitle, now.subtitle);
    QCOMPARE(moved.notes, now.notes);
    QCOMPARE(moved.hiddenColumns, QStringList({QStringLiteral("2021"), QStringLiteral("2022")}));
}

void SheetArrangementTest::figuresOfHiddenColumnsGo()
{
    // Of the targets only those go: a place that states them may state an actual too.
    for (const SheetContent &plain : {indicatorSheet(growthSeries()), longScorecard(12)}) {
        const SheetContent sheet = without({QStringLiteral("Target")}, plain);
        QVERIFY(sheet.figures.size() < plain.figures.size());
        QVERIFY(!sheet.figures.isEmpty());
        QSet<int> named;
        for (const SheetRow &row : sheet.tables.constFirst().rows) {
            for (const SheetCell &cell : row.cells) {
                for (const int figure : cell.figures) {
                    QVERIFY(figure < sheet.figures.size());
                    named.insert(figure);
                }
            }
        }
        QCOMPARE(named.size(), sheet.figures.size());
        for (const SheetFigure &figure : sheet.figures)
            QVERIFY(figure.stated.observation.role != Role::Target);
    }
}

void SheetArrangementTest::chartsHaveAxesOfTheirOwnOnChoice()
{
    const SheetContent plain = indicatorSheet(growthSeries());
    QCOMPARE(plain.charts.size(), 3);
    QVERIFY(!plain.charts.at(0).ticks.isEmpty());
    for (const ChartData &chart : plain.charts)
        QCOMPARE(chart.ticks, plain.charts.at(0).ticks);
    const SheetContent own = arranged(plain, {.ownAxes = true});
    QVERIFY(own.charts.at(0).range != own.charts.at(1).range);
    for (const ChartData &chart : own.charts)
        QVERIFY(chart.ticks.isEmpty());
    // One chart alone is as it was.
    const SheetContent one = indicatorSheet(growthSeries(), {dadukou().id});
    QCOMPARE(arranged(one, {.ownAxes = true}).charts, one.charts);
}

SUITE_WINDOW_TEST(SheetArrangementTest)
#include "tst_sheetarrangement.moc"

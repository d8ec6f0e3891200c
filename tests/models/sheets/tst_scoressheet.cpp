// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"
#include "sheets/scoressheet.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;
using namespace PlanLens::Fixture;

class ScoresSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTargetActualAndVerdict();
    void countsByRegionAndByIndicator();
    void isSortedAsAskedFor_data();
    void isSortedAsAskedFor();
    void equalRegionsStandByWhatTheyMissed();
    void namesRegionsWithoutAFigure();
    void manyVerdictsAreSignsWithAKey();
    void aYearWithoutFiguresHasNoSheet();
};

static const QString first = QStringLiteral("500103");
static const QString second = QStringLiteral("500104");
static const QString third = QStringLiteral("500105");
static const QString fourth = QStringLiteral("500106");

static QStringList regionsOf(const SheetContent &sheet)
{
    QStringList names;
    for (const SheetRow &row : sheet.tables.constFirst().rows) {
        if (!row.foot)
            names << row.cells.constFirst().text;
    }
    return names;
}

/// Met by the first and the second region, missed by the third; of the fourth nothing is known.
static Series growth()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    const auto add = [&](const QString &id, double actual, Verdict verdict) {
        series.points << point({id, id}, 2021, Role::Target, figure(6, Relation::AtLeast),
                               QStringLiteral("6以上"));
        series.points << judged(
            point({id, id}, 2021, Role::Actual, figure(actual), QString::number(actual)), verdict);
    };
    add(first, 7, Verdict::Met);
    add(second, 8, Verdict::Met);
    add(third, 5, Verdict::Missed);
    return series;
}

/// Missed by the first region and met by the third; of the second only a target.
static Series trade()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    series.indicator.id = QStringLiteral("trade-growth");
    series.indicator.nameZh = QStringLiteral("进出口增速");
    series.indicator.nameEn = QStringLiteral("Growth of trade");
    for (const QString &id : {first, second, third})
        series.points << point({id, id}, 2021, Role::Target, figure(2), QStringLiteral("2"));
    series.points << judged(
        point({first, first}, 2021, Role::Actual, figure(1), QStringLiteral("1")), Verdict::Missed);
    series.points << judged(
        point({third, third}, 2021, Role::Actual, figure(9), QStringLiteral("9")), Verdict::Met);
    return series;
}

static ScoresData scoresOfDistricts()
{
    ScoresData data{.year = 2021};
    data.indicators = {growth(), trade()};
    data.regions = {first, second, third, fourth};
    data.all = data.regions + QStringList{QStringLiteral("500107")};
    return data;
}

void ScoresSheetTest::setsTargetActualAndVerdict()
{
    const SheetContent sheet = scoresSheet(scoresOfDistricts(), {.values = ValueForm::Printed});
    const SheetTable &table = sheet.tables.constFirst();
    QCOMPARE(table.columns.size(), 10); // region, three counts, twice three of an indicator
    QCOMPARE(table.head.at(0).cells.at(4).columnSpan, 3);
    QVERIFY(table.head.at(0).cells.at(4).text.contains(QStringLiteral("%")));
    for (const SheetRow &row : table.head + table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
    const SheetRow &row = table.rows.constFirst();
    QCOMPARE(textsOf(row).mid(4),
             QStringList({QStringLiteral("6以上"), QStringLiteral("7"), QStringLiteral("met"),
                          QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("missed")}));
    QCOMPARE(row.cells.at(6).verdict, std::optional(Verdict::Met));
    QCOMPARE(row.cells.at(9).verdict, std::optional(Verdict::Missed));
    QVERIFY(!row.cells.at(4).notes.isEmpty());
    QVERIFY(table.columns.at(4).align == SheetAlign::Point);
    QCOMPARE(sheet.year, std::optional(2021));
    QCOMPARE(sheet.figures.size(), 11);
    QCOMPARE(sheet.figures.constFirst().unit, QStringLiteral("%"));
    QVERIFY(!sheet.figures.constFirst().indicator.isEmpty());
}

void ScoresSheetTest::countsByRegionAndByIndicator()
{
    const SheetTable table = scoresSheet(scoresOfDistricts()).tables.constFirst();
    QCOMPARE(textsOf(table.rows.at(0)).mid(1, 3),
             QStringList({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0")}));
    QCOMPARE(textsOf(table.rows.at(1)).mid(1, 3), // of the other one there is no actual
             QStringList({QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1")}));
    QCOMPARE(table.rows.at(2).cells.at(1).number, std::optional(1.0));
    const SheetRow &foot = table.rows.constLast();
    QVERIFY(foot.foot);
    QCOMPARE(foot.cells.at(5).text, QStringLiteral("2 / 1 / 0"));
    QCOMPARE(foot.cells.at(8).text, QStringLiteral("1 / 1 / 1"));
    QCOMPARE(table.counted(), 3);
    QCOMPARE(table.all, 5);
}

void ScoresSheetTest::isSortedAsAskedFor_data()
{
    QTest::addColumn<ScoreSort>("sort");
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<QString>("remark");
    using By = ScoreSort::By;
    QTest::newRow("as listed") << ScoreSort{} << QList<int>{0, 1, 2} << QStringLiteral("GB/T 2260");
    QTest::newRow("number met") << ScoreSort{By::Met} << QList<int>{1, 0, 2}
                                << QStringLiteral("number of targets met");
    QTest::newRow("an indicator") << ScoreSort{By::Indicator, QStringLiteral("gdp-growth")}
                                  << QList<int>{1, 0, 2}
                                  << QStringLiteral("the highest actual first");
    QTest::newRow("one that not all state")
        << ScoreSort{By::Indicator, QStringLiteral("trade-growth")} << QList<int>{2, 0, 1}
        << QStringLiteral("the highest actual first");
    QTest::newRow("one that is not there") << ScoreSort{By::Indicator, QStringLiteral("nothing")}
                                           << QList<int>{0, 1, 2} << QStringLiteral("GB/T 2260");
}

void ScoresSheetTest::isSortedAsAskedFor()
{
    QFETCH(const ScoreSort, sort);
    QFETCH(const QList<int>, order);
    QFETCH(const QString, remark);
    ScoresData data = scoresOfDistricts();
    const QStringList before = regionsOf(scoresSheet(data));
    data.sort = sort;
    const SheetContent sheet = scoresSheet(data);
    QStringList expected;
    for (const int place : order)
        expected << before.at(place);
    QCOMPARE(regionsOf(sheet), expected);
    QVERIFY2(sheet.remarks.join(u' ').contains(remark), qPrintable(sheet.remarks.join(u'\n')));
    data.sort = {};
    data.chosenOrder = true;
    QVERIFY(!scoresSheet(data).remarks.join(u' ').contains(QStringLiteral("GB/T 2260")));
}

void ScoresSheetTest::equalRegionsStandByWhatTheyMissed()
{
    ScoresData data = scoresOfDistricts();
    data.sort = {ScoreSort::By::Met};
    const SheetTable table = scoresSheet(data).tables.constFirst();
    // All three met one; the second missed none, and the others stand as they are listed.
    QCOMPARE(textsOf(table.rows.at(0)).mid(1, 2),
             QStringList({QStringLiteral("1"), QStringLiteral("0")}));
    QCOMPARE(textsOf(table.rows.at(2)).mid(1, 2),
             QStringList({QStringLiteral("1"), QStringLiteral("1")}));
}

void ScoresSheetTest::namesRegionsWithoutAFigure()
{
    const SheetContent sheet = scoresSheet(scoresOfDistricts());
    const auto remarkWith = [&](const QString &text) {
        return sheet.remarks.filter(text).value(0);
    };
    const QString silent = remarkWith(QStringLiteral("No figure for 2021"));
    QVERIFY2(silent.contains(QStringLiteral("沙坪坝区")), qPrintable(silent));
    QVERIFY2(silent.contains(QStringLiteral("九龙坡区")), qPrintable(silent));
    const QString open = remarkWith(QStringLiteral("no actual"));
    QVERIFY2(open.contains(QStringLiteral("大渡口区")), qPrintable(open));
    QVERIFY2(!open.contains(QStringLiteral("沙坪坝区")), qPrintable(open));
}

void ScoresSheetTest::manyVerdictsAreSignsWithAKey()
{
    ScoresData data = scoresOfDistricts();
    for (int i = 0; i < 4; ++i) {
        data.indicators << growth();
        data.indicators.last().indicator.id += QString::number(i);
    }
    const SheetContent sheet = scoresSheet(data);
    const SheetCell &cell = sheet.tables.constFirst().rows.constFirst().cells.at(6);
    QCOMPARE(cell.verdict, std::optional(Verdict::Met));
    QVERIFY(cell.text.isEmpty());
    const QString remarks = sheet.remarks.join(u' ');
    QVERIFY2(remarks.contains(QStringLiteral("● met")), qPrintable(remarks));
    QVERIFY2(remarks.contains(QStringLiteral("▲ missed")), qPrintable(remarks));
}

void ScoresSheetTest::aYearWithoutFiguresHasNoSheet()
{
    ScoresData data = scoresOfDistricts();
    data.year = 1999;
    QVERIFY(scoresSheet(data).isEmpty());
}

SUITE_WINDOW_TEST(ScoresSheetTest)
#include "tst_scoressheet.moc"

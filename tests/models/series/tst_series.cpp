// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "figures/valuegrammar.h"
#include "series/seriesbuilding.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsFiguresIntoOneUnit_data();
    void bringsFiguresIntoOneUnit();
    void scalesWithoutNoise();
    void takesTheCommonestUnitWhereTheCatalogueHasNone();
    void leavesWhatMeasuresSomethingElse();
    void joinsTextAndTableOfOneReport();
    void keepsWhatDoesNotAgree();
    void keepsTheWordsOfDifferentReports();
    void judgesAgainstTheReportsOwnTarget();
    void judgesAgainstThePlanWhereTheReportHasNone();
    void judgesNothingWithoutATarget();
    void doesNotCompareAcrossBases();
    void judgesIndexAgainstRate();
    void sortsByRegionPeriodRoleAndReport();
    void leavesPartsOfYearsOut();
    void placesWithoutACodeComeLast();
    void manyObservationsAreNoBurden();
};

/// A fluent fixture: figure(2022, Role::Actual, "2.6").in("500000").from("b", 2022)
class Stated : public StatedObservation
{
public:
    Stated &in(const char *region)
    {
        regionId = regionCode = QString::fromUtf8(region);
        return *this;
    }
    Stated &from(const char *report, int year)
    {
        reportKey = QString::fromUtf8(report);
        reviewYear = year;
        planYear = year + 1;
        return *this;
    }
    Stated &unit(const char *printed)
    {
        observation.unit = QString::fromUtf8(printed);
        observation.value = parseValue(observation.printed, {}, observation.unit);
        return *this;
    }
    Stated &prose()
    {
        observation.origin = Origin::Prose;
        return *this;
    }
    Stated &line(int number)
    {
        observation.line = number;
        return *this;
    }
};

static Stated figure(int year, Role role, const char *cell)
{
    Stated stated;
    stated.observation.period = Period::year(year);
    stated.observation.role = role;
    stated.observation.printed = QString::fromUtf8(cell);
    return stated.unit("%").in("500000").from("a", 2022);
}

static Indicator indicator(const char *unit = "%", Direction direction = Direction::Higher)
{
    return {.id = QStringLiteral("test"), .unit = QString::fromUtf8(unit), .direction = direction};
}

static QStringList shown(const Series &series)
{
    QStringList texts;
    for (const SeriesPoint &point : series.points)
        texts.append(toDisplay(point.value));
    return texts;
}

static QString verdictOf(const Series &series, qsizetype index)
{
    const auto verdict = series.points.at(index).verdict;
    return verdict ? toKey(*verdict) : QString();
}

void SeriesTest::bringsFiguresIntoOneUnit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("printedUnit");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected"); // empty: left out
    const auto row = [](const char *cell, const char *printedUnit, const char *unit,
                        const char *expected) {
        QTest::addRow("%s %s in %s", cell, printedUnit, unit)
            << QString::fromUtf8(cell) << QString::fromUtf8(printedUnit) << QString::fromUtf8(unit)
            << QString::fromUtf8(expected);
    };
    row("9014", "万美元", "亿美元", "0.9014");
    row("10000以上", "万美元", "亿美元", "≥1");
    row("完成市级下达任务(10000万美元）", "万美元", "亿美元", "1");
    row("60万人以上", "万人", "人", "≥600000");
    row("4500", "人", "万人", "0.45");
    row("108.7", "亿公斤", "万吨", "1087");
    row("2.5万亿元", "亿元", "亿元", "25000");
    row("5—6", "万吨", "吨", "50000–60000");
    row("1.72∶1", "", "", "1.72∶1");
    row("0.03", "", "", "0.03");
    row("提高0.5个百分点", "%", "%", "+0.5");
    row("正增长", "%", "%", ">0");
    row("保稳促优", "亿美元", "亿美元", "保稳促优");
    row("—", "%", "%", "—");
    row("增长6.2%", "亿元", "亿元", "");
    row("正增长", "亿元", "亿元", "");
    row("2665以上", "", "万亩", "");
    row("5", "天", "%", "");
}

void SeriesTest::bringsFiguresIntoOneUnit()
{
    QFETCH(QString, cell);
    QFETCH(QString, printedUnit);
    QFETCH(QString, unit);
    QFETCH(QString, expected);
    Observation observation;
    observation.printed = cell;
    observation.unit = printedUnit;
    observation.value = parseValue(cell, {}, printedUnit);
    const auto value = inUnit(observation, indicator(), unit);
    QCOMPARE(value.has_value(), !expected.isEmpty());
    if (value)
        QCOMPARE(toDisplay(*value), expected);
}

void SeriesTest::scalesWithoutNoise()
{
    QVERIFY(scaled(9014, 0.0001) == 0.9014);
    QVERIFY(scaled(1.1, 10000) == 11000);
    QVERIFY(scaled(0, 0.5) == 0);
}

void SeriesTest::takesTheCommonestUnitWhereTheCatalogueHasNone()
{
    const Series series =
        buildSeries(indicator(""), {figure(2021, Role::Actual, "9014").unit("万美元"),
                                    figure(2022, Role::Actual, "18").unit("亿美元"),
                                    figure(2023, Role::Actual, "20").unit("亿美元")});
    QCOMPARE(series.unit, QStringLiteral("亿美元"));
    QCOMPARE(shown(series),
             (QStringList{QStringLiteral("0.9014"), QStringLiteral("18"), QStringLiteral("20")}));
}

void SeriesTest::leavesWhatMeasuresSomethingElse()
{
    auto comparison = figure(2022, Role::Actual, "2.3").unit("%");
    comparison.observation.measure = Measure::Comparison;
    const Series series =
        buildSeries(indicator(), {figure(2022, Role::Actual, "332").unit("天"), comparison});
    QVERIFY(series.points.isEmpty());
    QCOMPARE(series.left.size(), 2);
}

void SeriesTest::joinsTextAndTableOfOneReport()
{
    const Series series =
        buildSeries(indicator(), {figure(2022, Role::Actual, "增长2.6%").prose().line(10),
                                  figure(2022, Role::Actual, "2.6").line(300),
                                  figure(2022, Role::Actual, "2.6%左右").prose().line(40)});
    QCOMPARE(series.points.size(), 1);
    const SeriesPoint &point = series.points.constFirst();
    QCOMPARE(point.observation().origin, Origin::Table);
    QCOMPARE(point.also.size(), 2);
    QCOMPARE(point.also.constFirst().observation.line, 10);
}

void SeriesTest::keepsWhatDoesNotAgree()
{
    const Series series =
        buildSeries(indicator(),
                    {figure(2022, Role::Actual, "2.5左右"), figure(2022, Role::Actual, "2").prose(),
                     figure(2022, Role::Target, "2"), figure(2021, Role::Actual, "2").prose(),
                     figure(2022, Role::Actual, "2").prose().in("500104")});
    QCOMPARE(series.points.size(), 5);
}

void SeriesTest::keepsTheWordsOfDifferentReports()
{
    const Series series =
        buildSeries(indicator(), {figure(2022, Role::Target, "5.5").from("a", 2021),
                                  figure(2022, Role::Target, "5.5").from("b", 2022)});
    QCOMPARE(series.points.size(), 2);
    QCOMPARE(series.points.constFirst().source.reportKey, QStringLiteral("a"));
}

void SeriesTest::judgesAgainstTheReportsOwnTarget()
{
    // The plan asked for 6; the review restates it as 5, and reaches that.
    const Series series =
        buildSeries(indicator(), {figure(2022, Role::Target, "6").from("plan", 2021),
                                  figure(2022, Role::Target, "5").from("review", 2022),
                                  figure(2022, Role::Actual, "5.2").from("review", 2022)});
    QCOMPARE(verdictOf(series, 2), QStringLiteral("met"));
    QVERIFY(!series.points.at(2).verdictReason.isEmpty());
    QVERIFY(verdictOf(series, 0).isEmpty());
}

void SeriesTest::judgesAgainstThePlanWhereTheReportHasNone()
{
    const Series series =
        buildSeries(indicator(), {figure(2022, Role::Target, "6").from("plan", 2021),
                                  figure(2022, Role::Target, "5").from("later", 2023),
                                  figure(2022, Role::Actual, "5.2").from("review", 2022)});
    QCOMPARE(series.points.at(2).source.reportKey, QStringLiteral("review"));
    QCOMPARE(verdictOf(series, 2), QStringLiteral("missed"));
}

void SeriesTest::judgesNothingWithoutATarget()
{
    const Series series = buildSeries(indicator(), {figure(2022, Role::Actual, "5.2"),
                                                    figure(2023, Role::Target, "5"),
                                                    figure(2022, Role::Target, "5").in("500104")});
    for (const SeriesPoint &point : series.points)
        QVERIFY(!point.verdict);
}

void SeriesTest::doesNotCompareAcrossBases()
{
    auto actual = figure(2022, Role::Actual, "同口径-2.5");
    const auto target = figure(2022, Role::Target, "3");
    QCOMPARE(verdictOf(buildSeries(indicator(), {target, actual}), 1),
             QStringLiteral("not-comparable"));
    actual.observation.stated = Verdict::Missed;
    QCOMPARE(verdictOf(buildSeries(indicator(), {target, actual}), 1), QStringLiteral("missed"));
    actual.from("b", 2022);
    QCOMPARE(verdictOf(buildSeries(indicator(), {target, actual}), 1),
             QStringLiteral("not-comparable"));
}

void SeriesTest::judgesIndexAgainstRate()
{
    Indicator prices = indicator("%", Direction::AtMost);
    prices.indexBase = 100;
    const Series series = buildSeries(
        prices, {figure(2022, Role::Target, "3%以内"), figure(2022, Role::Actual, "102.1")});
    QCOMPARE(shown(series), (QStringList{QStringLiteral("≤3"), QStringLiteral("2.1")}));
    QCOMPARE(verdictOf(series, 1), QStringLiteral("met"));
}

void SeriesTest::sortsByRegionPeriodRoleAndReport()
{
    const QList<StatedObservation> observations{
        figure(2022, Role::Actual, "1").in("c"), figure(2021, Role::Actual, "2").in("c"),
        figure(2022, Role::Target, "3").in("c"), figure(2022, Role::Target, "4").in("b"),
        figure(2022, Role::Target, "5").in("a")};
    QCOMPARE(shown(buildSeries(indicator(), observations, {QStringLiteral("c")})),
             (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("1"),
                          QStringLiteral("5"), QStringLiteral("4")}));
}

void SeriesTest::leavesPartsOfYearsOut()
{
    Stated part = figure(2022, Role::Actual, "4.1");
    part.observation.period = Period::months(2022, 1, 9);
    const Series series = buildSeries(indicator(), {figure(2022, Role::Target, "5"), part});
    QCOMPARE(shown(series), QStringList{QStringLiteral("5")});
    QVERIFY(series.left.isEmpty());
}

void SeriesTest::placesWithoutACodeComeLast()
{
    Stated zone = figure(2022, Role::Actual, "1").in("zone");
    zone.regionCode.clear();
    const Stated city = figure(2022, Role::Actual, "2").in("500000");
    QCOMPARE(shown(buildSeries(indicator(), {zone, city})),
             (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
}

/// Sixty thousand observations of one place, all different or all alike: a quadratic join or search
/// for targets would not come back within the test's time limit.
void SeriesTest::manyObservationsAreNoBurden()
{
    QList<StatedObservation> observations;
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray cell = QByteArray::number(i);
        observations.append(figure(2022, Role::Target, cell.constData()));
        observations.append(figure(2022, Role::Actual, "7"));
    }
    const Series series = buildSeries(indicator(), observations);
    QCOMPARE(series.points.size(), 30'001);
    QCOMPARE(series.points.constLast().also.size(), 29'999);
}

SUITE_TEST(SeriesTest)
#include "tst_series.moc"

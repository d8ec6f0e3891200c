// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartmodel.h"
#include "presenting/chartwindow.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// A part of the groups of a chart, and the ways of plans across them.
class ChartWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinTheGroups_data();
    void staysWithinTheGroups();
    void zoomsAroundAPlace();
    void everyStepShowsFewer();
    void followsAGroup();
    void showsThePartAlone();
    void saysWhatItShows();
    void keepsTheScale();
    void namesTheSourcesOfThePart();
    void bandsAreCutToThePart();
    void changesOutOfSightAreNotMarked();
    void someChartsAreAlwaysWhole();
    void theAxisIsKnownAgain();
    void aPlanLeadsFromItsBaseToItsTarget();
    void aPathIsCutToThePart();
    void noPathIsMade_data();
    void noPathIsMade();
    void theBaseMayStandElsewhere();
};

void ChartWindowTest::staysWithinTheGroups_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("firstWithin");
    QTest::addColumn<int>("countWithin");
    QTest::newRow("inside") << 3 << 4 << 10 << 3 << 4;
    QTest::newRow("before the first") << -2 << 4 << 10 << 0 << 4;
    QTest::newRow("beyond the last") << 9 << 4 << 10 << 6 << 4;
    QTest::newRow("too narrow") << 3 << 1 << 10 << 3 << 2;
    QTest::newRow("all") << 0 << 10 << 10 << 0 << 0;
    QTest::newRow("more than all") << 2 << 12 << 10 << 0 << 0;
    QTest::newRow("too few groups") << 0 << 1 << 2 << 0 << 0;
    QTest::newRow("no groups") << 4 << 3 << 0 << 0 << 0;
}

void ChartWindowTest::staysWithinTheGroups()
{
    QFETCH(const int, first);
    QFETCH(const int, count);
    QFETCH(const int, groups);
    QFETCH(const int, firstWithin);
    QFETCH(const int, countWithin);
    const ChartWindow window = ChartWindow{first, count}.within(groups);
    QCOMPARE(window.first, firstWithin);
    QCOMPARE(window.count, countWithin);
}

void ChartWindowTest::zoomsAroundAPlace()
{
    const ChartWindow all;
    QCOMPARE(all.zoomed(1, -0.5, 10), (ChartWindow{0, 8}));
    QCOMPARE(all.zoomed(1, 9.5, 10), (ChartWindow{2, 8}));
    QCOMPARE(all.zoomed(1, 4.5, 10), (ChartWindow{1, 8}));
    QCOMPARE(all.zoomed(1, 99, 10), (ChartWindow{2, 8}));
    QCOMPARE((ChartWindow{2, 8}).zoomed(-1, 9.5, 10), all);
    QCOMPARE(all.zoomed(-3, 4, 10), all);
    QCOMPARE(all.zoomed(100, 4.5, 10).count, 2);
    QCOMPARE(all.zoomed(1, 0, 2), all);
}

void ChartWindowTest::everyStepShowsFewer()
{
    constexpr int groups = 30;
    ChartWindow window;
    int before = groups;
    while (before > 2) {
        window = window.zoomed(1, groups / 2.0, groups);
        QVERIFY(window.count < before);
        QVERIFY(window.first >= 0 && window.first + window.count <= groups);
        before = window.count;
    }
    QCOMPARE(window.zoomed(1, 3, groups), window);
    QCOMPARE(window.zoomed(-100, 3, groups), ChartWindow());
}

void ChartWindowTest::followsAGroup()
{
    const ChartWindow window{3, 4};
    QCOMPARE(window.holding(5, 10), window);
    QCOMPARE(window.holding(7, 10), (ChartWindow{4, 4}));
    QCOMPARE(window.holding(1, 10), (ChartWindow{1, 4}));
    QCOMPARE(ChartWindow().holding(7, 10), ChartWindow());
    QCOMPARE(window.movedBy(2, 10), (ChartWindow{5, 4}));
    QCOMPARE(window.movedBy(-9, 10), (ChartWindow{0, 4}));
}

static Series tenYears()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int year = 2011; year <= 2020; ++year)
        series.points << point(chongqing(), year, Role::Actual, figure(year - 2005), {});
    return series;
}

static QStringList labelsOf(const ChartData &chart)
{
    QStringList labels;
    for (const ChartGroup &group : chart.groups)
        labels << group.label;
    return labels;
}

void ChartWindowTest::showsThePartAlone()
{
    const ChartData whole = yearsChart(tenYears());
    QCOMPARE(windowed(whole, {}), whole);
    const ChartWindow window{4, 3};
    const ChartData part = windowed(whole, window);
    QCOMPARE(labelsOf(part),
             (QStringList{QStringLiteral("2015"), QStringLiteral("2016"), QStringLiteral("2017")}));
    QCOMPARE(part.points.size(), 3);
    const QList<int> kept = pointsWithin(whole, window);
    QCOMPARE(kept, (QList<int>{4, 5, 6}));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(part.points.at(i).group, i);
        QCOMPARE(part.points.at(i).anchor, whole.points.at(kept.at(i)).anchor);
    }
    QCOMPARE(toTable(part).size(), 1 + 3);
    QCOMPARE(pointsWithin(whole, {}).size(), whole.points.size());
}

void ChartWindowTest::saysWhatItShows()
{
    const ChartData years = windowed(yearsChart(tenYears()), {4, 3});
    QVERIFY2(years.notes.constFirst().contains(QStringLiteral("2015–2017 of 2011–2020")),
             qPrintable(years.notes.constFirst()));
    QVERIFY(years.notes.constFirst().contains(QStringLiteral("7 year(s) left out")));
    const ChartData rows = windowed(bulletChart(growthSeries(), {}, Period::year(2022)), {1, 2});
    QVERIFY2(rows.notes.constFirst().contains(QStringLiteral("rows 2 to 3 of 3")),
             qPrintable(rows.notes.constFirst()));
    QCOMPARE(rows.groups.size(), 2);
}

void ChartWindowTest::keepsTheScale()
{
    const ChartData whole = yearsChart(tenYears());
    QCOMPARE(windowed(whole, {0, 2}).range, whole.range);
}

void ChartWindowTest::namesTheSourcesOfThePart()
{
    const ChartData whole = yearsChart(tenYears());
    const ChartData part = windowed(whole, {0, 3});
    QVERIFY(whole.source.contains(whole.points.constLast().report));
    QVERIFY(!part.source.contains(whole.points.constLast().report));
    QVERIFY(part.source.contains(whole.points.constFirst().report));
    const ChartData rows = regionsChart(growthSeries(), {}, Period::year(2021));
    QCOMPARE(rows.groups.size(), 2); // their city is the line across them
    QCOMPARE(windowed(rows, {0, 2}).source, rows.source);
}

static SeriesPoint lasting(SeriesPoint point, const Period &period)
{
    point.source.observation.period = period;
    return point;
}

void ChartWindowTest::bandsAreCutToThePart()
{
    Series series = tenYears();
    series.points << lasting(point(chongqing(), 2015, Role::Actual, figure(7), {}), {2013, 2016});
    const ChartData whole = yearsChart(series);
    const ChartData part = windowed(whole, {4, 4});
    QVERIFY(part.points.constLast().isSpan());
    QCOMPARE(part.points.constLast().group, 0);
    QCOMPARE(part.points.constLast().lastGroup, 1);
    QVERIFY(part.points.constLast().label.contains(QStringLiteral("2013–2016")));
    QVERIFY(!windowed(whole, {7, 3}).points.constLast().isSpan());
}

void ChartWindowTest::changesOutOfSightAreNotMarked()
{
    ChartData whole = yearsChart(tenYears());
    whole.breaks = {{2, 0, QStringLiteral("early"), {}},
                    {5, 0, QStringLiteral("in sight"), {}},
                    {9, 0, QStringLiteral("late"), {}}};
    const ChartData part = windowed(whole, {4, 4});
    QCOMPARE(part.breaks.size(), 1);
    QCOMPARE(part.breaks.constFirst().text, QStringLiteral("in sight"));
    QCOMPARE(part.breaks.constFirst().group, 1);
}

void ChartWindowTest::someChartsAreAlwaysWhole()
{
    const Series series = growthSeries();
    QVERIFY(canBeZoomed(yearsChart(series)));
    QVERIFY(canBeZoomed(bulletChart(series, {}, Period::year(2022))));
    for (const ChartKind kind : {ChartKind::Cascade, ChartKind::Style, ChartKind::Scorecard}) {
        const ChartData whole = chartOf(kind, series);
        QVERIFY(!canBeZoomed(whole));
        QCOMPARE(windowed(whole, {0, 2}), whole);
    }
}

void ChartWindowTest::theAxisIsKnownAgain()
{
    const ChartData chart = yearsChart(tenYears());
    Series corrected = tenYears();
    corrected.points.first().value = figure(9);
    QVERIFY(haveSameAxis(chart, yearsChart(corrected)));
    corrected.points.removeLast();
    QVERIFY(!haveSameAxis(chart, yearsChart(corrected)));
    Series other = tenYears();
    other.indicator.nameEn = other.indicator.nameZh = QStringLiteral("other");
    other.indicator.id = QStringLiteral("other");
    QVERIFY(!haveSameAxis(chart, yearsChart(other)));
    QVERIFY(!haveSameAxis(chart, chartOf(ChartKind::Bullet, tenYears())));
}

/// What an outline for 2021 to 2025 has in a row of its table.
static SeriesPoint planned(int year, Role role, const Value &value)
{
    SeriesPoint made = point(chongqing(), year, role, value, {});
    made.source.reportKey = QStringLiteral("outline");
    made.source.reportTitle =
        QStringLiteral("重庆市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要");
    made.source.reviewYear = 0;
    made.source.planYear = 2021;
    Observation &observation = made.source.observation;
    observation.table = 0;
    observation.measure = Measure::Level;
    observation.anchor = {made.source.reportKey, 10, 1, year - 2000};
    return made;
}

static Series outline()
{
    return {.indicator = {.id = QStringLiteral("gdp"), .nameEn = QStringLiteral("GDP")},
            .unit = QStringLiteral("亿元"),
            .points = {planned(2020, Role::Actual, figure(7000)),
                       planned(2025, Role::Target, figure(10000))}};
}

void ChartWindowTest::aPlanLeadsFromItsBaseToItsTarget()
{
    const ChartData chart = yearsChart(outline());
    QCOMPARE(chart.paths, (QList<ChartPath>{{0, 5, 0, 7000, 10000}}));
    QCOMPARE(chart.points.constLast().label, QStringLiteral("10000 (plan for 2021–2025)"));
    QCOMPARE(chart.points.constFirst().label, QStringLiteral("7000"));
    QVERIFY(!chart.points.constLast().isSpan());
    QCOMPARE(chart.range, (ChartRange{0, 10000}));
}

void ChartWindowTest::aPathIsCutToThePart()
{
    const ChartData whole = yearsChart(outline());
    QCOMPARE(windowed(whole, {2, 3}).paths, (QList<ChartPath>{{0, 2, 0, 8200, 9400}}));
    QCOMPARE(windowed(whole, {0, 2}).paths, (QList<ChartPath>{{0, 1, 0, 7000, 7600}}));
    Series longer = outline();
    for (int year = 2012; year < 2020; ++year)
        longer.points << planned(year, Role::Actual, figure(5000));
    const ChartData before = windowed(yearsChart(longer), {0, 4});
    QVERIFY(!before.isEmpty());
    QVERIFY(before.paths.isEmpty());
}

void ChartWindowTest::noPathIsMade_data()
{
    QTest::addColumn<Series>("series");
    Series bound = outline();
    bound.points.last().value = figure(10000, Relation::AtLeast);
    QTest::newRow("to a bound") << bound;
    Series span = outline();
    span.points.last().value = range(9000, 10000);
    QTest::newRow("to a range") << span;
    Series growth = outline();
    for (SeriesPoint &one : growth.points)
        one.source.observation.measure = Measure::Growth;
    QTest::newRow("of rates of growth") << growth;
    Series mixed = outline();
    mixed.points.last().source.observation.measure = Measure::Share;
    QTest::newRow("of two kinds") << mixed;
    Series basis = outline();
    basis.points.last().value.basis = QStringLiteral("同口径");
    basis.points.last().source.observation.value = basis.points.constLast().value;
    QTest::newRow("on two bases") << basis;
    Series baseless = outline();
    baseless.points.removeFirst();
    QTest::newRow("without a base") << baseless;
    Series near = outline();
    near.points.first().source.observation.period = Period::year(2024);
    QTest::newRow("of one year") << near;
    Series unsaid = outline();
    unsaid.points.first().source.observation.period = Period::year(2023);
    for (SeriesPoint &one : unsaid.points)
        one.source.planYear = 0;
    QTest::newRow("of two years that no report says") << unsaid;
    Series yearly = outline();
    for (SeriesPoint &one : yearly.points)
        one.source.reportTitle = QStringLiteral("重庆市2020年计划执行情况和2021年计划草案的报告");
    QTest::newRow("of a yearly report") << yearly;
}

void ChartWindowTest::noPathIsMade()
{
    QFETCH(const Series, series);
    const ChartData chart = yearsChart(series);
    QVERIFY(!chart.points.isEmpty());
    QVERIFY(chart.paths.isEmpty());
}

void ChartWindowTest::theBaseMayStandElsewhere()
{
    Series series = outline();
    series.points.first().source.reportKey = QStringLiteral("other");
    series.points.first().source.observation.table = 3;
    QCOMPARE(yearsChart(series).paths.size(), 1);
    Series unsaid = outline();
    for (SeriesPoint &one : unsaid.points)
        one.source.planYear = 0;
    QCOMPARE(yearsChart(unsaid).paths.size(), 1);
    QVERIFY(yearsChart(unsaid).points.constLast().label.contains(QStringLiteral("2021–2025")));
    // Where the plan names a target on its way, it leads there.
    series.points << planned(2023, Role::Target, figure(9500));
    QCOMPARE(yearsChart(series).paths, (QList<ChartPath>{{0, 3, 0, 7000, 9500}}));
}

SUITE_WINDOW_TEST(ChartWindowTest)
#include "tst_chartwindow.moc"

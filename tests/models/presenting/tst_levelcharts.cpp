// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartmodel.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// Charts of levels, regions and years against each other: what they show is what the series says.
class LevelChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regionsAreRanked();
    void theWholeIsALine();
    void gapsAreRankedToo();
    void rankedFiguresAreThoseOfTheSeries();
    void aCascadeStepsFromLevelToLevel();
    void theTableOfACascadeCounts();
    void figuresOfACascadeAreThoseOfTheSeries();
    void aStyleIsReckonedFromTheSeries();
    void everyChartNamesItsSources_data();
    void everyChartNamesItsSources();
    void copiesTheirTables();
};

static QStringList levelLabels(const ChartData &chart)
{
    QStringList labels;
    for (const ChartGroup &group : chart.groups)
        labels << (group.rank.isEmpty() ? group.label : group.rank + u' ' + group.label);
    return labels;
}

/// The value that a series states at a place; nothing where it states none there.
static std::optional<Value> statedAt(const Series &series, const Anchor &anchor)
{
    for (const SeriesPoint &point : series.points) {
        if (point.observation().anchor == anchor)
            return point.value;
    }
    return {};
}

static void compareWithSeries(const ChartData &chart, const Series &series)
{
    QVERIFY(!chart.points.isEmpty());
    for (const ChartPoint &point : chart.points) {
        const auto stated = statedAt(series, point.anchor);
        QVERIFY(stated);
        QCOMPARE(point.figure(), stated->figure());
        QCOMPARE(point.approximate, stated->approximate);
    }
}

void LevelChartsTest::regionsAreRanked()
{
    const ChartData chart = regionsChart(growthSeries(), {}, Period::year(2021));
    QCOMPARE(levelLabels(chart),
             (QStringList{QStringLiteral("1 万盛经开区"), QStringLiteral("2 大渡口区")}));
    QVERIFY2(chart.subtitle.contains(QStringLiteral("2 of 2")), qPrintable(chart.subtitle));
    QVERIFY(chart.notes.join(u' ').contains(QStringLiteral("limit")));
    const ChartData targets = regionsChart(growthSeries(), {}, Period::year(2022));
    QCOMPARE(levelLabels(targets),
             (QStringList{QStringLiteral("1 万盛经开区"), QStringLiteral("2 大渡口区")}));
    QCOMPARE(targets.groups.at(1).before, QStringLiteral("last year 2"));
}

void LevelChartsTest::theWholeIsALine()
{
    const ChartData chart = regionsChart(growthSeries(), {}, Period::year(2021));
    QVERIFY(chart.line);
    QCOMPARE(chart.line->figure, 8.3);
    QVERIFY(chart.line->label.contains(chongqing().name));
    QVERIFY(chart.range->high >= 8.5);
    QVERIFY(!regionsChart(growthSeries(), {chongqing().id}, Period::year(2021)).line);
}

void LevelChartsTest::gapsAreRankedToo()
{
    const ChartData chart = regionsChart(growthSeries(), {}, Period::year(2021), RankBy::Gap);
    QCOMPARE(levelLabels(chart),
             (QStringList{QStringLiteral("1 大渡口区"), QStringLiteral("2 万盛经开区")}));
    QCOMPARE(chart.points.size(), 2);
    QCOMPARE(chart.points.at(1).high, 1.5);
    QCOMPARE(chart.points.at(1).label, QStringLiteral("+1.5"));
}

void LevelChartsTest::rankedFiguresAreThoseOfTheSeries()
{
    for (const int year : {2021, 2022}) {
        for (const RankBy by : {RankBy::Actual, RankBy::Target})
            compareWithSeries(regionsChart(growthSeries(), {}, Period::year(year), by),
                              growthSeries());
    }
}

static ChartData cascade(const QStringList &regions = {})
{
    const Series series = growthSeries();
    const Period year = Period::year(2022);
    return cascadeChart(series, cascadeOf(series, regions, year),
                        sharedTargets({series}, regions, year));
}

void LevelChartsTest::aCascadeStepsFromLevelToLevel()
{
    const ChartData chart = cascade();
    QCOMPARE(levelLabels(chart), (QStringList{QStringLiteral("重庆市"), QStringLiteral("大渡口区"),
                                              QStringLiteral("万盛经开区")}));
    QCOMPARE(chart.steps.size(), 2);
    QCOMPARE(chart.steps.at(0).ground, 5.5);
    QCOMPARE(chart.steps.at(0).difference, QStringLiteral("+0.5"));
    QVERIFY(!chart.steps.at(0).limit);
    QCOMPARE(chart.steps.at(1).ordering, Ordering::Higher);
    QVERIFY(chart.steps.at(1).limit);
    const ChartData one = cascade({dadukou().id});
    QVERIFY2(one.notes.join(u' ').contains(QStringLiteral("中国")), "the level that is not there");
}

void LevelChartsTest::theTableOfACascadeCounts()
{
    const ChartData chart = cascade();
    QCOMPARE(chart.table.columns, (QStringList{QStringLiteral("重庆市"), QStringLiteral("大渡口区"),
                                               QStringLiteral("万盛经开区")}));
    QCOMPARE(chart.table.rows.size(), 1);
    QCOMPARE(chart.table.higher, 2);
    QCOMPARE(chart.table.equal + chart.table.lower, 0);
    const QList<ChartCell> &cells = chart.table.rows.constFirst().cells;
    QVERIFY(!cells.at(0).ordering);
    QCOMPARE(cells.at(1).difference, QStringLiteral("+0.5"));
    QCOMPARE(cells.at(2).ordering, Ordering::Higher);
}

void LevelChartsTest::figuresOfACascadeAreThoseOfTheSeries()
{
    compareWithSeries(cascade(), growthSeries());
    const Series series = growthSeries();
    for (const ChartTableRow &row : cascade().table.rows) {
        for (const ChartCell &cell : row.cells)
            QVERIFY(statedAt(series, cell.anchor));
    }
}

void LevelChartsTest::aStyleIsReckonedFromTheSeries()
{
    const Series series = growthSeries();
    const ChartData chart = styleChart(series, targetStyleOf(series, chongqing().id));
    QCOMPARE(levelLabels(chart),
             (QStringList{QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023")}));
    for (const ChartPoint &point : chart.points) {
        const auto figure = statedAt(series, point.anchor);
        const auto base = statedAt(series, point.also.constLast());
        QVERIFY(figure && base);
        const double difference = *figure->figure() - *base->figure();
        QVERIFY2(qAbs(point.figure() - difference) < 1e-9, qPrintable(point.label));
    }
    QCOMPARE(chart.points.size(), 5);
    QCOMPARE(chart.table.rows.size(), 3);
    QVERIFY(chart.groups.at(1).under.contains(QStringLiteral("▼")));
    QVERIFY(chart.table.heading.contains(QStringLiteral("1 raised, 0 kept, 1 lowered")));
    // 2.6 of 2022 is an estimate, and so is what is reckoned from it.
    const auto estimated = std::count_if(chart.points.begin(), chart.points.end(),
                                         [](const ChartPoint &point) { return point.estimated; });
    QCOMPARE(estimated, 2);
}

void LevelChartsTest::everyChartNamesItsSources_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("years") << ChartKind::Years;
    QTest::newRow("regions") << ChartKind::Regions;
    QTest::newRow("bullet") << ChartKind::Bullet;
    QTest::newRow("cascade") << ChartKind::Cascade;
    QTest::newRow("style") << ChartKind::Style;
}

void LevelChartsTest::everyChartNamesItsSources()
{
    QFETCH(ChartKind, kind);
    const ChartData chart = chartOf(kind, growthSeries());
    QVERIFY(!chart.isEmpty());
    QVERIFY(!chart.title.isEmpty());
    QVERIFY(chart.subtitle.contains(QStringLiteral("%")));
    QVERIFY2(chart.source.contains(QStringLiteral("重庆市")), qPrintable(chart.source));
    QVERIFY(chartOf(kind, Series{}).isEmpty());
}

void LevelChartsTest::copiesTheirTables()
{
    const QList<QStringList> steps = toTable(cascade());
    QCOMPARE(steps.at(0).last(), QStringLiteral("Against the level above"));
    QCOMPARE(steps.at(2).last(), QStringLiteral("+0.5"));
    QCOMPARE(steps.size(), 1 + 3 + 1 + 2);
    const Series series = growthSeries();
    const QList<QStringList> style =
        toTable(styleChart(series, targetStyleOf(series, chongqing().id)));
    QCOMPARE(style.size(), 4);
    QCOMPARE(style.at(2).at(0), QStringLiteral("2022"));
    QCOMPARE(style.at(2).at(4), QStringLiteral("−2.8"));
    const QList<QStringList> ranks =
        toTable(regionsChart(series, {}, Period::year(2021), RankBy::Actual));
    QCOMPARE(ranks.at(1).at(10), QStringLiteral("1"));
}

SUITE_TEST(LevelChartsTest)
#include "tst_levelcharts.moc"

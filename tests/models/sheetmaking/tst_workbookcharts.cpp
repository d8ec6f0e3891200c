// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetexchange.h"
#include "sheets/nationalsheet.h"
#include "sheets/rankingsheet.h"
#include "sheets/sheetarrangement.h"
#include "support/sheetfixture.h"
#include "support/suite.h"
#include "support/zipparts.h"

#include <QRegularExpression>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;
using PlanLens::Test::zipParts;

/// The charts of a sheet as a workbook has them: its own, which follow its cells.
class WorkbookChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsThatCompareHaveOne_data();
    void sheetsThatCompareHaveOne();
    void aRankingStandsInItsOrder();
    void whatComparesNothingHasNone();
    void aRoleWithoutFiguresIsNoSeries();
    void manyRowsMakeAChartHigher();
    void hiddenYearsAreInNoChart();
    void paperHasNoneOfThem();
};

using ZipParts = QHash<QString, QByteArray>;

static ZipParts workbookOf(const SheetContent &sheet)
{
    QString error;
    return zipParts(sheetXlsx(sheet, &error));
}

static QString partIn(const ZipParts &parts, const char *name)
{
    return QString::fromUtf8(parts.value(QString::fromLatin1(name)));
}

static int chartsIn(const ZipParts &parts)
{
    const QStringList names = parts.keys();
    return int(names.filter(QStringLiteral("xl/charts/chart")).size());
}

/// What stands in the cells that an element of a chart refers to, as the chart itself keeps it.
static QStringList keptIn(const QString &chart, const QString &element)
{
    const QRegularExpression block(QStringLiteral("<c:%1>.*?</c:%1>").arg(element),
                                   QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression value(QStringLiteral("<c:v>([^<]*)</c:v>"));
    QStringList kept;
    for (auto found = value.globalMatch(block.match(chart).captured()); found.hasNext();)
        kept << found.next().captured(1);
    return kept;
}

static NationalData twoProvinces()
{
    const Place tianjin{QStringLiteral("120000"), QStringLiteral("天津市")};
    const Place hebei{QStringLiteral("130000"), QStringLiteral("河北省")};
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    series.points << point(tianjin, 2026, Role::Target, figure(4.5), QStringLiteral("4.5"))
                  << point(hebei, 2026, Role::Target, figure(5), QStringLiteral("5"));
    NationalData data{.year = 2026};
    data.indicators = {series};
    data.regions = {tianjin.id, hebei.id};
    data.published = data.all = data.regions;
    return data;
}

static SheetContent regionOverTheYears()
{
    return regionSheet({growthSeries()}, chongqing().id);
}

static SheetContent rankedDistricts(int count)
{
    QStringList ids;
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int i = 0; i < count; ++i) {
        const QString id = QString::number(500101 + i);
        ids << id;
        series.points << point({id, id}, 2022, Role::Actual, figure(i + 0.5),
                               QString::number(i + 0.5));
    }
    return rankingSheet({series}, ids, 2022);
}

void WorkbookChartsTest::sheetsThatCompareHaveOne_data()
{
    QTest::addColumn<SheetContent>("sheet");
    QTest::addColumn<QString>("kind");
    const QString rows = QStringLiteral("<c:barDir val=\"bar\"/>");
    const QString columns = QStringLiteral("<c:barDir val=\"col\"/>");
    const QStringList both{dadukou().id, chongqing().id};
    QTest::newRow("ranking") << rankedDistricts(3) << rows;
    QTest::newRow("region") << regionOverTheYears() << columns;
    QTest::newRow("regions") << regionsSheet({growthSeries()}, both, Period::year(2021)) << rows;
    QTest::newRow("cascade") << cascadeSheet({growthSeries()}, both, 2022) << rows;
    QTest::newRow("national") << nationalSheet(twoProvinces(), {}) << rows;
    QTest::newRow("indicator") << indicatorSheet(growthSeries()) << columns;
}

void WorkbookChartsTest::sheetsThatCompareHaveOne()
{
    QFETCH(const SheetContent, sheet);
    QFETCH(const QString, kind);
    const ZipParts parts = workbookOf(sheet);
    QVERIFY(chartsIn(parts) > 0);
    const QString chart = partIn(parts, "xl/charts/chart1.xml");
    QVERIFY2(chart.contains(kind), qPrintable(chart));
    // It refers to cells, and there are at least two groups of them.
    QVERIFY2(chart.contains(QStringLiteral("<c:f>Chart!$A$5:$A$")), qPrintable(chart));
    QVERIFY(keptIn(chart, QStringLiteral("cat")).size() > 1);
    QVERIFY(partIn(parts, "xl/workbook.xml").contains(QStringLiteral("name=\"Chart\"")));
}

void WorkbookChartsTest::aRankingStandsInItsOrder()
{
    const QString chart = partIn(workbookOf(rankedDistricts(4)), "xl/charts/chart1.xml");
    const QStringList figures = keptIn(chart, QStringLiteral("val"));
    QCOMPARE(figures.size(), 4);
    for (int i = 0; i < figures.size(); ++i)
        QCOMPARE(figures.at(i).toDouble(), 3.5 - i);
    QVERIFY(chart.contains(QStringLiteral("<c:orientation val=\"maxMin\"/>"))); // the first on top
}

void WorkbookChartsTest::whatComparesNothingHasNone()
{
    const Series series = growthSeries();
    const SheetContent one = regionsSheet({series}, {chongqing().id}, Period::year(2021));
    QVERIFY(!one.workbookCharts.isEmpty());
    QCOMPARE(chartsIn(workbookOf(one)), 0);
    QCOMPARE(chartsIn(workbookOf(longScorecard(5))), 0);
}

void WorkbookChartsTest::aRoleWithoutFiguresIsNoSeries()
{
    const QString targets =
        partIn(workbookOf(nationalSheet(twoProvinces(), {})), "xl/charts/chart1.xml");
    QCOMPARE(targets.count(QStringLiteral("<c:ser>")), 1);
    const QString both = partIn(workbookOf(regionOverTheYears()), "xl/charts/chart1.xml");
    QCOMPARE(both.count(QStringLiteral("<c:ser>")), 2);
}

/// The row that the first chart ends in.
static int lastRowOfChart(const SheetContent &sheet)
{
    const QString drawing = partIn(workbookOf(sheet), "xl/drawings/drawing1.xml");
    static const QRegularExpression end(QStringLiteral("<xdr:to>.*?<xdr:row>(\\d+)</xdr:row>"),
                                        QRegularExpression::DotMatchesEverythingOption);
    return end.match(drawing).captured(1).toInt();
}

void WorkbookChartsTest::manyRowsMakeAChartHigher()
{
    const int few = lastRowOfChart(rankedDistricts(3));
    QVERIFY(few > 0);
    QVERIFY(lastRowOfChart(rankedDistricts(38)) >= few + 20);
}

void WorkbookChartsTest::hiddenYearsAreInNoChart()
{
    const SheetContent sheet = regionOverTheYears();
    const QString chart = partIn(workbookOf(sheet), "xl/charts/chart1.xml");
    QVERIFY(keptIn(chart, QStringLiteral("cat")).contains(QStringLiteral("2021")));
    SheetArrangement arrangement;
    arrangement.hiddenColumns = {QStringLiteral("2021")};
    const QString rest = partIn(workbookOf(arranged(sheet, arrangement)), "xl/charts/chart1.xml");
    QVERIFY(!keptIn(rest, QStringLiteral("cat")).contains(QStringLiteral("2021")));
    QVERIFY(keptIn(rest, QStringLiteral("cat")).size() > 1);
}

void WorkbookChartsTest::paperHasNoneOfThem()
{
    QVERIFY(rankedDistricts(3).charts.isEmpty());
    QVERIFY(regionOverTheYears().charts.isEmpty());
    QVERIFY(indicatorSheet(growthSeries()).workbookCharts.isEmpty());
}

SUITE_CORE_TEST(WorkbookChartsTest)
#include "tst_workbookcharts.moc"

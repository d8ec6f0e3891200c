// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpanel.h" // declares the kinds for QTest
#include "charts/chartview.h"
#include "presenting/chartmodel.h"
#include "scenetexts.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QImage>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// What a chart shows while the part of it that is shown moves, and when it rests.
class ChartMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFiguresGetTheirLabelsAtRest();
    void aPartIsDrawnAsAChartOfItWouldBe_data();
    void aPartIsDrawnAsAChartOfItWouldBe();
};

/// Of three places, with a target and an actual for each of fifty years.
static Series fiftyYears()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (const Place &place : {chongqing(), dadukou(), wansheng()}) {
        for (int year = 1971; year <= 2020; ++year) {
            series.points << point(place, year, Role::Actual, figure(5 + year % 4), {});
            series.points << point(place, year, Role::Target, figure(6), {}, year % 2 == 0);
        }
    }
    return series;
}

void ChartMotionTest::manyFiguresGetTheirLabelsAtRest()
{
    ChartView view;
    view.resize(520, 420);
    view.setZoomable(true);
    view.setChart(chartOf(ChartKind::Years, fiftyYears(), {}));
    view.show();
    const auto labels = [&view] {
        return textsOf(view.chartScene(), true).size();
    };
    const auto heightOfPlot = [&view] {
        return view.chartScene().axisBand().top();
    };
    view.setChartWindow({5, 40});
    QTRY_VERIFY(!view.chartScene().lacksLabels());
    const qreal atRest = heightOfPlot();
    QVERIFY(labels() > 0);
    view.setChartWindow({6, 40});
    QVERIFY(view.chartScene().lacksLabels());
    QCOMPARE(labels(), 0);
    QCOMPARE(heightOfPlot(), atRest);
    QTRY_VERIFY(labels() > 0);
    QVERIFY(!view.chartScene().lacksLabels());
    // Few are labelled at once.
    view.setChartWindow({6, 10});
    QVERIFY(labels() > 0);
}

void ChartMotionTest::aPartIsDrawnAsAChartOfItWouldBe_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<bool>("apart");
    QTest::newRow("years") << ChartKind::Years << false;
    QTest::newRow("small multiples") << ChartKind::Years << true;
    QTest::newRow("ranking") << ChartKind::Regions << false;
    QTest::newRow("bullets") << ChartKind::Bullet << false;
}

void ChartMotionTest::aPartIsDrawnAsAChartOfItWouldBe()
{
    QFETCH(ChartKind, kind);
    QFETCH(bool, apart);
    ChartView moved;
    moved.resize(700, 500);
    moved.setZoomable(true);
    moved.setChart(chartOf(kind, fiftyYears(), {.apart = apart}));
    moved.show();
    for (const int first : {0, 7, 1})
        moved.setChartWindow({first, 2});
    QTRY_VERIFY(!moved.chartScene().lacksLabels());
    ChartView anew;
    anew.resize(700, 500);
    anew.setChart(moved.data());
    anew.show();
    QCOMPARE(anew.data(), moved.data());
    QCOMPARE(anew.grab().toImage(), moved.grab().toImage());
    const QList<AnchoredItem *> &items = moved.chartScene().anchoredItems();
    QVERIFY(!items.isEmpty());
    QCOMPARE(anew.chartScene().anchoredItems().size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(anew.chartScene().anchoredItems().at(i)->bounds(), items.at(i)->bounds());
        QCOMPARE(anew.chartScene().anchoredItems().at(i)->anchor(), items.at(i)->anchor());
    }
}

SUITE_WINDOW_TEST(ChartMotionTest)
#include "tst_chartmotion.moc"

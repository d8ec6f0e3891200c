// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"
#include "charts/renderchart.h"
#include "presenting/chartmodel.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// The bars that Qt Charts draws: each actual of a chart, no other, where it belongs.
class ChartBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActualIsAPointOfAVisibleSeries_data();
    void eachActualIsAPointOfAVisibleSeries();
    void barsAreWhereTheyCanBeChosen_data();
    void barsAreWhereTheyCanBeChosen();
    void targetsOfSeveralRegionsHaveTheirColours();
    void estimatesAreASeriesOfTheirOwn();
    void twoThatDisagreeShareTheRoomOfOne();
    void newSizesKeepTheFigures();
    void chartsBesideEachOtherHaveOneAxis();
};

/// A bar as a series has it: along the axis of groups, and its figure.
struct Bar
{
    double from = 0;
    double to = 0;
    double figure = 0;
};

static QList<QAreaSeries *> seriesOf(const ChartScene &scene)
{
    QList<QAreaSeries *> found;
    for (QGraphicsItem *item : scene.items()) {
        const auto *chart = dynamic_cast<QChart *>(item);
        if (!chart)
            continue;
        for (QAbstractSeries *series : chart->series()) {
            if (auto *area = qobject_cast<QAreaSeries *>(series))
                found << area;
        }
    }
    return found;
}

static QList<Bar> barsOf(const QAreaSeries &series, bool rows)
{
    const QList<QPointF> edge = series.upperSeries()->points();
    QList<Bar> bars;
    for (qsizetype i = 0; i + 3 < edge.size(); i += 4) {
        const QPointF a = rows ? edge.at(i + 1).transposed() : edge.at(i + 1);
        const QPointF b = rows ? edge.at(i + 2).transposed() : edge.at(i + 2);
        bars.append({a.x(), b.x(), a.y()});
    }
    return bars;
}

static Series growth()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    double actual = 3;
    for (const Place &place : {chongqing(), dadukou(), wansheng()}) {
        for (int year = 2018; year <= 2022; ++year) {
            actual += 0.7;
            series.points.append(point(place, year, Role::Actual, figure(actual), {}));
            series.points.append(point(place, year, Role::Target, figure(6), {}));
        }
    }
    return series;
}

static void kindsOfCharts()
{
    QTest::addColumn<ChartData>("data");
    const Series series = growth();
    QTest::newRow("years") << yearsChart(series);
    QTest::newRow("regions") << chartOf(ChartKind::Regions, series, {});
    QTest::newRow("bullet") << chartOf(ChartKind::Bullet, series, {});
}

void ChartBarsTest::eachActualIsAPointOfAVisibleSeries_data()
{
    kindsOfCharts();
}

void ChartBarsTest::eachActualIsAPointOfAVisibleSeries()
{
    QFETCH(ChartData, data);
    ChartScene scene;
    scene.setChart(data, Theme::light());
    scene.layOut({720, 400});
    QList<std::pair<QString, double>> drawn;
    for (const QAreaSeries *series : seriesOf(scene)) {
        QVERIFY(series->isVisible());
        for (const Bar &bar : barsOf(*series, data.isHorizontal()))
            drawn.append({series->name(), bar.figure});
    }
    QList<std::pair<QString, double>> stated;
    for (const ChartPoint &point : data.points) {
        if (point.role == Role::Actual)
            stated.append({data.lanes.at(point.lane).name, point.figure()});
    }
    std::sort(drawn.begin(), drawn.end());
    std::sort(stated.begin(), stated.end());
    QVERIFY(!stated.isEmpty());
    QCOMPARE(drawn, stated);
}

void ChartBarsTest::barsAreWhereTheyCanBeChosen_data()
{
    kindsOfCharts();
}

void ChartBarsTest::barsAreWhereTheyCanBeChosen()
{
    QFETCH(ChartData, data);
    const Theme &theme = Theme::light();
    ChartScene scene;
    scene.setChart(data, theme);
    scene.layOut({720, 400});
    QImage image(scene.sceneRect().size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), scene.sceneRect());
    painter.end();
    for (const ChartPoint &point : data.points) {
        if (point.role != Role::Actual)
            continue;
        const AnchoredItem *item = scene.anchoredItems().at(scene.indexOf(point.anchor));
        const QRectF bounds = item->bounds();
        QVERIFY(bounds.height() > 4 && bounds.width() > 4);
        // Near the base line, where no target and no label lies on the bar.
        const QPointF inside = data.isHorizontal()
                                   ? QPointF(bounds.left() + 3, bounds.center().y())
                                   : QPointF(bounds.center().x(), bounds.bottom() - 3);
        QCOMPARE(image.pixelColor(inside.toPoint()), theme.series(data.lanes.at(point.lane).color));
        const QPointF beside = data.isHorizontal()
                                   ? QPointF(bounds.left() + 3, bounds.top() - 2)
                                   : QPointF(bounds.left() - 2, bounds.bottom() - 3);
        QVERIFY(image.pixelColor(beside.toPoint()) !=
                theme.series(data.lanes.at(point.lane).color));
    }
}

/// How many points of a picture of a chart alone have just this colour.
static int pointsIn(const QColor &color, const ChartData &data)
{
    ChartScene scene;
    scene.setChart(data, Theme::light(), {.legend = false, .source = false});
    scene.layOut({720, 400});
    QImage image((scene.sceneRect().size() * 3).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), scene.sceneRect());
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

void ChartBarsTest::targetsOfSeveralRegionsHaveTheirColours()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (const Place &place : {chongqing(), dadukou()})
        series.points << point(place, 2022, Role::Target, figure(6), {});
    const ChartData several = yearsChart(series);
    for (const ChartLane &lane : several.lanes)
        QVERIFY2(pointsIn(Theme::light().series(lane.color), several) > 100, qPrintable(lane.name));
    const ChartData one = yearsChart(series, {chongqing().id});
    QCOMPARE(pointsIn(Theme::light().series(one.lanes.constFirst().color), one), 0);
    // More than the name of the year, which both have.
    QVERIFY(pointsIn(Theme::light().text, one) > pointsIn(Theme::light().text, several) + 100);
}

void ChartBarsTest::estimatesAreASeriesOfTheirOwn()
{
    ChartData data = yearsChart(growth());
    data.points.first().estimated = true;
    ChartScene scene;
    scene.setChart(data, Theme::light());
    scene.layOut({720, 400});
    int pale = 0;
    for (const QAreaSeries *series : seriesOf(scene)) {
        if (series->brush().color().alpha() == 255)
            continue;
        pale += int(barsOf(*series, false).size());
    }
    QCOMPARE(pale, 1);
}

void ChartBarsTest::twoThatDisagreeShareTheRoomOfOne()
{
    ChartData data = yearsChart(growth());
    ChartPoint other = data.points.first();
    data.points.first().disputed = true;
    other.disputed = true;
    other.low = other.high = 5;
    other.anchor.block += 1;
    data.points.insert(1, other);
    ChartScene scene;
    scene.setChart(data, Theme::light());
    scene.layOut({720, 400});
    QList<Bar> first;
    double whole = 0;
    for (const QAreaSeries *series : seriesOf(scene)) {
        for (const Bar &bar : barsOf(*series, false)) {
            if (bar.from < 0.5 && series->name() == data.lanes.constFirst().name)
                first << bar;
            else
                whole = bar.to - bar.from;
        }
    }
    QCOMPARE(first.size(), 2);
    QVERIFY(first.at(0).to <= first.at(1).from);
    QVERIFY(first.at(1).to - first.at(0).from <= whole + 1e-6);
}

void ChartBarsTest::newSizesKeepTheFigures()
{
    const ChartData data = yearsChart(growth());
    ChartScene scene;
    scene.setChart(data, Theme::light());
    for (const QSizeF size : {QSizeF(720, 400), QSizeF(1200, 700), QSizeF(400, 300)}) {
        scene.layOut(size);
        qsizetype bars = 0;
        for (const QAreaSeries *series : seriesOf(scene))
            bars += barsOf(*series, false).size();
        QCOMPARE(bars, 15);
    }
}

/// The labels of the value axis in a height.
static QStringList axisOf(const ChartData &data, qreal height)
{
    ChartScene scene;
    scene.setChart(data, Theme::light());
    scene.layOut({400, height});
    for (QGraphicsItem *item : scene.items()) {
        const auto *chart = dynamic_cast<QChart *>(item);
        const auto axes = chart ? chart->axes(Qt::Vertical) : QList<QAbstractAxis *>();
        for (QAbstractAxis *axis : axes) {
            if (auto *value = qobject_cast<QCategoryAxis *>(axis))
                return value->categoriesLabels();
        }
    }
    return {};
}

void ChartBarsTest::chartsBesideEachOtherHaveOneAxis()
{
    const QList<ChartData> charts = smallMultiples(growth());
    QCOMPARE(charts.size(), 3);
    const QStringList labels = axisOf(charts.at(0), 160);
    QVERIFY(labels.size() > 1);
    // What stands below one of them takes room from its plot.
    QCOMPARE(axisOf(charts.at(1), 260), labels);
    QCOMPARE(axisOf(charts.at(2), 420), labels);
    // A chart by itself has as many ticks as it has room for.
    QVERIFY(axisOf(yearsChart(growth()), 420) != axisOf(yearsChart(growth()), 160));
}

SUITE_WINDOW_TEST(ChartBarsTest)
#include "tst_chartbars.moc"

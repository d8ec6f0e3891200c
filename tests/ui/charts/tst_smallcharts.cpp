// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallchartscene.h"
#include "support/suite.h"

#include "charts/renderchart.h"

#include <QImage>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// The scene of small multiples: a frame a region, all on one scale, each with its own figures.
class SmallChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRegionHasAFrame();
    void allFramesHaveOneScale();
    void plotsAreAlikeWhateverStandsOverThem();
    void framesAreChartsOfOneRegion();
    void framesFitTheWidth_data();
    void framesFitTheWidth();
    void furtherRegionsAreNamed();
    void ofOneRegionItIsTheChartItself();
    void aPartOfTheYearsStaysApart();
    void theNextFrameHasTheSameYear();
    void picturesHoldAllFrames();
};

void SmallChartsTest::eachRegionHasAFrame()
{
    ChartScene scene;
    lay(scene, yearsApart(growthSeries()), {760, 420});
    QCOMPARE(framesOf(scene).size(), 3);
    QCOMPARE(scene.anchoredItems().size(), growthSeries().points.size());
    lay(scene, yearsChart(growthSeries()), {760, 420});
    QCOMPARE(framesOf(scene).size(), 1);
}

void SmallChartsTest::allFramesHaveOneScale()
{
    for (const QSizeF size : {QSizeF(420, 380), QSizeF(760, 420), QSizeF(1300, 700)}) {
        ChartScene scene;
        lay(scene, yearsApart(growthSeries()), size);
        const QList<const ChartFrame *> frames = framesOf(scene);
        const ChartFrame &first = *frames.constFirst();
        QVERIFY(ticksOf(first).size() > 1);
        for (const ChartFrame *frame : frames) {
            QCOMPARE(ticksOf(*frame), ticksOf(first));
            QCOMPARE(frame->plot().size(), first.plot().size());
            for (const double value : {0.0, 3.0, 8.0}) {
                const QPointF place = frame->at(1, value) - frame->plot().topLeft();
                const QPointF same = first.at(1, value) - first.plot().topLeft();
                QVERIFY((place - same).manhattanLength() < 0.1);
            }
        }
    }
}

/// The totals of several years of one region stand over its plot, and over no other.
void SmallChartsTest::plotsAreAlikeWhateverStandsOverThem()
{
    Series series = growthSeries();
    SeriesPoint total = point(dadukou(), 2022, Role::Target, figure(30), {});
    total.source.observation.measure = Measure::Level;
    total.source.observation.unit = QStringLiteral("万吨");
    total.source.observation.period = {2021, 2023};
    total.source.observation.anchor.block = 88;
    series.unit = QStringLiteral("万吨");
    series.points << total;
    const ChartData data = yearsApart(series);
    QVERIFY(std::any_of(data.points.begin(), data.points.end(),
                        [](const ChartPoint &one) { return one.span == SpanKind::Total; }));
    ChartScene scene;
    lay(scene, data, {760, 420});
    const QList<const ChartFrame *> frames = framesOf(scene);
    for (const ChartFrame *frame : frames)
        QCOMPARE(frame->plot().size(), frames.constFirst()->plot().size());
}

/// As sheets print them, of regions without a colour of their own too.
void SmallChartsTest::framesAreChartsOfOneRegion()
{
    Series series = growthSeries();
    for (const bool grey : {false, true}) {
        if (grey)
            series.colors = {{chongqing().id, ownColors}, {dadukou().id, ownColors}};
        const QList<ChartData> printed = smallMultiples(series);
        const QList<SmallChart> shown = smallCharts(yearsApart(series));
        QCOMPARE(shown.size(), printed.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QCOMPARE(shown.at(i).data.title, printed.at(i).title);
            QVERIFY(shown.at(i).data.points == printed.at(i).points);
            QVERIFY(shown.at(i).data.groups == printed.at(i).groups);
            QVERIFY(shown.at(i).data.range == printed.at(i).range);
        }
    }
}

void SmallChartsTest::framesFitTheWidth_data()
{
    QTest::addColumn<int>("regions");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("columns");
    QTest::newRow("two") << 2 << QSizeF(420, 300) << 2;
    QTest::newRow("four in a square") << 4 << QSizeF(700, 600) << 2;
    QTest::newRow("twelve") << 12 << QSizeF(1200, 800) << 4;
    QTest::newRow("twelve in a narrow pane") << 12 << QSizeF(330, 400) << 2;
    QTest::newRow("too narrow for two") << 3 << QSizeF(200, 400) << 1;
}

void SmallChartsTest::framesFitTheWidth()
{
    QFETCH(const int, regions);
    QFETCH(const QSizeF, size);
    QFETCH(const int, columns);
    ChartScene scene;
    lay(scene, yearsApart(manyRegions(regions, 6)), size);
    QVERIFY2(scene.sceneRect().width() <= size.width(),
             qPrintable(QString::number(scene.sceneRect().width())));
    QSet<int> lefts;
    const QList<const ChartFrame *> frames = framesOf(scene);
    QCOMPARE(frames.size(), regions);
    for (const ChartFrame *frame : frames) {
        lefts.insert(qRound(frame->plot().left()));
        QVERIFY(frame->plot().height() > 40);
        QVERIFY(scene.sceneRect().contains(frame->plot()));
    }
    QCOMPARE(lefts.size(), columns);
}

void SmallChartsTest::furtherRegionsAreNamed()
{
    const ChartData data = yearsApart(manyRegions(mostApart + 2, 3));
    QCOMPARE(data.lanes.size(), mostApart);
    const QString note = data.notes.value(0);
    QVERIFY2(note.contains(QStringLiteral("第13区")) && note.contains(QStringLiteral("第14区")),
             qPrintable(note));
    ChartScene scene;
    lay(scene, data, {900, 700});
    QCOMPARE(framesOf(scene).size(), mostApart);
    const QList<Label> texts = textsOf(scene, false);
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const Label &text) {
        return text.text.contains(QStringLiteral("第13区"));
    }));
    QVERIFY(yearsApart(manyRegions(mostApart, 3)).notes.isEmpty());
}

void SmallChartsTest::ofOneRegionItIsTheChartItself()
{
    const Series series = growthSeries();
    QVERIFY(yearsApart(series, {dadukou().id}) == yearsChart(series, {dadukou().id}));
    QVERIFY(!chartOf(ChartKind::Regions, series, {.apart = true}).apart);
    QVERIFY(chartOf(ChartKind::Years, series, {.apart = true}).apart);
}

void SmallChartsTest::aPartOfTheYearsStaysApart()
{
    const ChartData part = windowed(yearsApart(growthSeries()), {1, 2});
    ChartScene scene;
    lay(scene, part, {760, 420});
    QCOMPARE(framesOf(scene).size(), 3);
    QVERIFY(!scene.anchoredItems().isEmpty());
    for (const AnchoredItem *item : scene.anchoredItems())
        QVERIFY(item->cites(part.points.at(item->pointIndex()).anchor));
}

void SmallChartsTest::theNextFrameHasTheSameYear()
{
    const ChartData data = yearsApart(growthSeries());
    ChartScene scene;
    lay(scene, data, {760, 420});
    const auto anchorAt = [&](int index) {
        return index < 0 ? Anchor() : scene.anchoredItems().at(index)->anchor();
    };
    const auto actual = [](const Place &place, int year) {
        return point(place, year, Role::Actual, {}, {}).observation().anchor;
    };
    const int first = scene.indexOf(actual(chongqing(), 2021));
    const int second = scene.indexBeside(first, 1);
    QCOMPARE(anchorAt(second), actual(dadukou(), 2021));
    QCOMPARE(anchorAt(scene.indexBeside(second, 1)), actual(wansheng(), 2021));
    QCOMPARE(scene.indexBeside(second, -1), first);
    QCOMPARE(scene.indexBeside(first, -1), -1);
    QCOMPARE(scene.indexBeside(-1, 1), -1);
}

/// Each region's colour is in the picture, which is higher by further rows.
void SmallChartsTest::picturesHoldAllFrames()
{
    const Series series = manyRegions(3, 4);
    const ChartData data = yearsApart(series);
    const QImage image = chartImage(data, Theme::light(), 1);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    for (const ChartLane &lane : data.lanes)
        QVERIFY2(colors.contains(Theme::light().series(lane.color).rgb()), qPrintable(lane.name));
    QString error;
    for (const QString &format : {QStringLiteral("svg"), QStringLiteral("pdf")})
        QVERIFY(!chartPicture(data, format, &error).isEmpty());
    QVERIFY(error.isEmpty());
    QCOMPARE(chartPicture(data, QStringLiteral("csv"), &error),
             chartPicture(yearsChart(series), QStringLiteral("csv"), &error));
    QVERIFY(pictureSize(yearsApart(manyRegions(12, 5))).height() > pictureSize(data).height());
}

SUITE_WINDOW_TEST(SmallChartsTest)
#include "tst_smallcharts.moc"

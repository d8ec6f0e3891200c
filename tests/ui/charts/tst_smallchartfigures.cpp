// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallchartscene.h"
#include "support/suite.h"

#include "charts/accessiblechart.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// What stands in the frames of small multiples: the figures, their labels, headings and words.
class SmallChartFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheSeries();
    void labelsBelongToTheirFigure_data();
    void labelsBelongToTheirFigure();
    void whatFindsNoPlaceIsToldBelow();
    void headingsNameTheirRegion();
    void theLegendNamesNoRegion();
    void isToldAsText();
};

void SmallChartFiguresTest::figuresAreThoseOfTheSeries()
{
    const Series series = growthSeries();
    const ChartData whole = yearsApart(series);
    qsizetype drawn = 0;
    for (const SmallChart &small : smallCharts(whole)) {
        QCOMPARE(small.points.size(), small.data.points.size());
        for (qsizetype i = 0; i < small.points.size(); ++i) {
            const ChartPoint &own = small.data.points.at(i);
            const ChartPoint &point = whole.points.at(small.points.at(i));
            QCOMPARE(own.anchor, point.anchor);
            const auto stated = std::find_if(
                series.points.begin(), series.points.end(),
                [&](const SeriesPoint &one) { return one.observation().anchor == own.anchor; });
            QVERIFY(stated != series.points.end());
            QCOMPARE(stated->source.regionName, small.data.title);
            QCOMPARE(own.figure(), *stated->value.figure());
            ++drawn;
        }
    }
    QCOMPARE(drawn, series.points.size());
    QCOMPARE(toTable(whole), toTable(yearsChart(series)));
}

void SmallChartFiguresTest::labelsBelongToTheirFigure_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1300, 800);
    QTest::newRow("usual") << QSizeF(640, 460);
    QTest::newRow("narrow") << QSizeF(300, 300);
}

void SmallChartFiguresTest::labelsBelongToTheirFigure()
{
    QFETCH(const QSizeF, size);
    const ChartData data = yearsApart(manyRegions(5, 10));
    ChartScene scene;
    lay(scene, data, size);
    const QList<const ChartFrame *> frames = framesOf(scene);
    const QList<Label> labels = textsOf(scene, true);
    QVERIFY(!labels.isEmpty());
    for (const Label &label : labels) {
        const int item = scene.indexOf(label.subject);
        QVERIFY(item >= 0);
        const AnchoredItem *shown = scene.anchoredItems().at(item);
        const ChartPoint &point = data.points.at(shown->pointIndex());
        QCOMPARE(point.anchor, label.subject);
        QVERIFY2(label.text.contains(point.label), qPrintable(label.text));
        QCOMPARE(frameAt(frames, label.rect.center()), point.lane);
        QCOMPARE(frameAt(frames, shown->bounds().center()), point.lane);
        for (const Label &other : labels)
            QVERIFY(other.subject == label.subject || !other.rect.intersects(label.rect));
    }
}

/// In full where there are no tips, with the name of its region.
void SmallChartFiguresTest::whatFindsNoPlaceIsToldBelow()
{
    const ChartData data = yearsApart(manyRegions(4, 14));
    ChartScene scene;
    lay(scene, data, {420, 300}, FurtherLines::Written);
    qreal foot = 0;
    for (const ChartFrame *frame : framesOf(scene))
        foot = std::max(foot, frame->plot().bottom());
    QStringList below;
    for (const Label &text : textsOf(scene, false)) {
        if (text.rect.top() > foot)
            below << text.text;
    }
    const QString told = below.join(u' ');
    QList<Anchor> labelled;
    for (const Label &label : textsOf(scene, true))
        labelled << label.subject;
    int unlabelled = 0;
    for (const ChartPoint &point : data.points) {
        if (labelled.contains(point.anchor))
            continue;
        ++unlabelled;
        QVERIFY2(told.contains(point.label), qPrintable(point.label));
        QVERIFY(told.contains(data.lanes.at(point.lane).name));
    }
    QVERIFY(unlabelled > 0);
    // On a screen no more lines than there is room for; the last one counts the others.
    lay(scene, data, {420, 300});
    const qreal bottom = scene.sceneRect().bottom();
    for (const Label &text : textsOf(scene, false))
        QVERIFY(text.rect.bottom() <= bottom + 1);
}

void SmallChartFiguresTest::headingsNameTheirRegion()
{
    ChartScene scene;
    lay(scene, yearsApart(growthSeries()), {760, 420});
    const QList<const ChartFrame *> frames = framesOf(scene);
    const QList<Label> texts = textsOf(scene, false);
    const QList<Place> places{chongqing(), dadukou(), wansheng()};
    for (int i = 0; i < places.size(); ++i) {
        const auto heading = std::find_if(texts.begin(), texts.end(), [&](const Label &text) {
            return text.text == places.at(i).name;
        });
        QVERIFY(heading != texts.end());
        QVERIFY(heading->rect.bottom() <= frames.at(i)->plot().top());
        QCOMPARE(scene.legendRegionAt(heading->rect.center()), places.at(i).id);
        // Beside the name there is nothing to press.
        const QPointF beside(frames.at(i)->plot().right(), heading->rect.center().y());
        QCOMPARE(scene.legendRegionAt(beside), QString());
    }
    QCOMPARE(scene.legendRegionAt(frames.at(0)->plot().center()), QString());
}

void SmallChartFiguresTest::theLegendNamesNoRegion()
{
    QList<ChartData> charts;
    for (const SmallChart &small : smallCharts(yearsApart(growthSeries())))
        charts << small.data;
    const QList<LegendEntry> entries = legendOf(charts);
    QVERIFY(!entries.isEmpty());
    for (const LegendEntry &entry : entries)
        QVERIFY(entry.region.isEmpty());
}

void SmallChartFiguresTest::isToldAsText()
{
    const QString text = chartAsText(yearsApart(growthSeries()));
    for (const Place &place : {chongqing(), dadukou(), wansheng()})
        QVERIFY(text.contains(place.name));
    QVERIFY(text.contains(QStringLiteral("one scale")));
}

SUITE_WINDOW_TEST(SmallChartFiguresTest)
#include "tst_smallchartfigures.moc"

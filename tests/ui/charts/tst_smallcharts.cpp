// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenetexts.h"

#include "charts/accessiblechart.h"
#include "charts/chartframe.h"
#include "charts/chartscene.h"
#include "charts/renderchart.h"
#include "presenting/chartwindow.h"
#include "support/seriesfixture.h"

#include <QCategoryAxis>
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
    void figuresAreThoseOfTheSeries();
    void framesAreChartsOfOneRegion();
    void labelsBelongToTheirFigure_data();
    void labelsBelongToTheirFigure();
    void whatFindsNoPlaceIsToldBelow();
    void framesFitTheWidth_data();
    void framesFitTheWidth();
    void furtherRegionsAreNamed();
    void ofOneRegionItIsTheChartItself();
    void aPartOfTheYearsStaysApart();
    void theNextFrameHasTheSameYear();
    void headingsNameTheirRegion();
    void theLegendNamesNoRegion();
    void picturesHoldAllFrames();
    void isToldAsText();
};

static void lay(ChartScene &scene, const ChartData &data, const QSizeF &size,
                FurtherLines further = FurtherLines::InTips)
{
    scene.setChart(data, Theme::light(), {.further = further});
    scene.layOut(size);
}

/// In the order in which one reads them.
static QList<const ChartFrame *> framesOf(const ChartScene &scene)
{
    QList<const ChartFrame *> frames;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *frame = dynamic_cast<const ChartFrame *>(item))
            frames << frame;
    }
    std::sort(frames.begin(), frames.end(), [](const ChartFrame *one, const ChartFrame *other) {
        const QPointF a = one->plot().topLeft();
        const QPointF b = other->plot().topLeft();
        return std::abs(a.y() - b.y()) > 1 ? a.y() < b.y() : a.x() < b.x();
    });
    return frames;
}

static QStringList ticksOf(const ChartFrame &frame)
{
    for (QAbstractAxis *axis : frame.axes(Qt::Vertical)) {
        if (auto *values = qobject_cast<QCategoryAxis *>(axis))
            return values->categoriesLabels();
    }
    return {};
}

/// The frame in whose part of the scene a place lies; -1 where it lies in none.
static int frameAt(const QList<const ChartFrame *> &frames, const QPointF &place)
{
    for (int i = 0; i < frames.size(); ++i) {
        if (frames.at(i)->plot().adjusted(-24, -40, 6, 20).contains(place))
            return i;
    }
    return -1;
}

/// So many regions, each with targets and actuals of some years.
static Series manyRegions(int regions, int years)
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int region = 0; region < regions; ++region) {
        const Place place{QStringLiteral("99%1").arg(region, 4, 10, QLatin1Char('0')),
                          QStringLiteral("第%1区").arg(region + 1)};
        for (int year = 0; year < years; ++year) {
            const double actual = 3 + (region * 5 + year * 7) % 11 * 0.6;
            series.points << point(place, 2005 + year, Role::Target,
                                   figure(actual + 0.4, Relation::AtLeast), {});
            series.points << point(place, 2005 + year, Role::Actual, figure(actual), {}, year > 3);
        }
    }
    return series;
}

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

void SmallChartsTest::figuresAreThoseOfTheSeries()
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

void SmallChartsTest::labelsBelongToTheirFigure_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1300, 800);
    QTest::newRow("usual") << QSizeF(640, 460);
    QTest::newRow("narrow") << QSizeF(300, 300);
}

void SmallChartsTest::labelsBelongToTheirFigure()
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
void SmallChartsTest::whatFindsNoPlaceIsToldBelow()
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

void SmallChartsTest::headingsNameTheirRegion()
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

void SmallChartsTest::theLegendNamesNoRegion()
{
    QList<ChartData> charts;
    for (const SmallChart &small : smallCharts(yearsApart(growthSeries())))
        charts << small.data;
    const QList<LegendEntry> entries = legendOf(charts);
    QVERIFY(!entries.isEmpty());
    for (const LegendEntry &entry : entries)
        QVERIFY(entry.region.isEmpty());
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

void SmallChartsTest::isToldAsText()
{
    const QString text = chartAsText(yearsApart(growthSeries()));
    for (const Place &place : {chongqing(), dadukou(), wansheng()})
        QVERIFY(text.contains(place.name));
    QVERIFY(text.contains(QStringLiteral("one scale")));
}

QTEST_MAIN(SmallChartsTest)
#include "tst_smallcharts.moc"

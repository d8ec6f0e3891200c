// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/regionchooser.h"
#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class ChartPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatToDoWhenEmpty();
    void aClickOnABarLeadsToItsSource();
    void aClickBesideNothing();
    void theKeyboardWalksAndActivates();
    void highlightsWhatCitesAPlace();
    void untickingARegionTakesItOut();
    void aClickOnTheLegendTakesARegionOut();
    void aRegionThatIsNotDrawnIsGrey();
    void namesTheRegionsThatHaveFigures();
    void theYearCanBeChosen();
    void aCascadeAsksForWhatIsShared();
    void aStyleIsOfOneRegion();
    void regionsAreRankedByWhatIsChosen();
    void theScorecardHasItsOwnData();
    void theScorecardAsksForItsColumns();
    void copiesData();
    void savesWhereAsked();
    void aRowWithoutIndicatorIsNamed();
    void aLowPanelLeavesTheRoomToTheChart();
    void aFailureIsTold();
    void everyControlHasAName();

private:
    ChartView *view() const { return m_panel->findChild<ChartView *>(); }
    QPoint placeOf(const Anchor &anchor) const;
    QComboBox *comboNamed(const QString &name) const;

    std::unique_ptr<ChartPanel> m_panel;
};

void ChartPanelTest::init()
{
    m_panel = std::make_unique<ChartPanel>();
    m_panel->resize(420, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ChartPanelTest::cleanup()
{
    m_panel.reset();
}

QPoint ChartPanelTest::placeOf(const Anchor &anchor) const
{
    ChartScene &scene = view()->chartScene();
    const AnchoredItem *item = scene.anchoredItems().at(scene.indexOf(anchor));
    return view()->mapFromScene(item->bounds().center() + QPointF(0, item->bounds().height() / 4));
}

QComboBox *ChartPanelTest::comboNamed(const QString &name) const
{
    const auto boxes = m_panel->findChildren<QComboBox *>();
    const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const QComboBox *one) {
        return one->accessibleName() == name;
    });
    return box == boxes.end() ? nullptr : *box;
}

void ChartPanelTest::tellsWhatToDoWhenEmpty()
{
    QVERIFY(!view()->isVisible());
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Choose an indicator"));
    }));
    for (const QAction *action : m_panel->chartActions())
        QVERIFY(!action->isEnabled());
    m_panel->setSeries(growthSeries(), {});
    QVERIFY(view()->isVisible());
    m_panel->clear();
    QVERIFY(!view()->isVisible());
}

void ChartPanelTest::aClickOnABarLeadsToItsSource()
{
    const Series series = growthSeries();
    m_panel->setSeries(series, {});
    QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    for (const SeriesPoint &point : series.points) {
        const Anchor anchor = point.observation().anchor;
        if (point.role() != Role::Actual)
            continue;
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(anchor));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().constFirst().value<Anchor>(), anchor);
    }
}

void ChartPanelTest::aClickBesideNothing()
{
    m_panel->setSeries(growthSeries(), {});
    QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(activated.isEmpty());
}

void ChartPanelTest::theKeyboardWalksAndActivates()
{
    const Series series = growthSeries();
    m_panel->setSeries(series, {chongqing().id});
    QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(activated.isEmpty());
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst().constFirst().value<Anchor>(),
             series.points.at(0).observation().anchor);
    QTest::keyClick(view(), Qt::Key_End);
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Enter);
    QCOMPARE(activated.takeFirst().constFirst().value<Anchor>(),
             series.points.at(5).observation().anchor);
    QVERIFY(view()->accessibleDescription().contains(QStringLiteral("6以上")));
}

void ChartPanelTest::highlightsWhatCitesAPlace()
{
    const Series series = growthSeries();
    m_panel->setSeries(series, {});
    const Anchor anchor = series.points.at(7).observation().anchor;
    m_panel->highlight(anchor);
    ChartScene &scene = view()->chartScene();
    QCOMPARE(scene.current(), scene.indexOf(anchor));
    m_panel->resize(600, 300);
    QCOMPARE(scene.current(), scene.indexOf(anchor));
    m_panel->highlight({});
    QCOMPARE(scene.current(), -1);
}

void ChartPanelTest::untickingARegionTakesItOut()
{
    m_panel->setSeries(growthSeries(), {});
    QSignalSpy chosen(m_panel.get(), &ChartPanel::regionsChosen);
    auto *list = m_panel->findChild<RegionChooser *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(chosen.takeFirst().constFirst().toStringList(),
             QStringList({dadukou().id, wansheng().id}));
    QCOMPARE(m_panel->chart().lanes.size(), 2);
}

/// Where the legend has an entry of a region.
static QPoint legendPlaceOf(const ChartView &view, const QString &region)
{
    const QRectF all = view.chartScene().sceneRect();
    for (int y = int(all.bottom()); y > int(all.top()); y -= 4) {
        for (int x = 4; x < int(all.right()); x += 8) {
            if (view.chartScene().legendRegionAt(QPointF(x, y)) == region)
                return view.mapFromScene(QPointF(x, y));
        }
    }
    return {-1, -1};
}

void ChartPanelTest::aClickOnTheLegendTakesARegionOut()
{
    m_panel->setSeries(growthSeries(), {});
    QSignalSpy chosen(m_panel.get(), &ChartPanel::regionsChosen);
    const auto click = [this](const QString &region) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, legendPlaceOf(*view(), region));
    };
    QVERIFY(legendPlaceOf(*view(), dadukou().id).x() >= 0);
    click(dadukou().id);
    QCOMPARE(chosen.takeFirst().constFirst().toStringList(),
             QStringList({chongqing().id, wansheng().id}));
    QCOMPARE(legendPlaceOf(*view(), dadukou().id), QPoint(-1, -1));
    click(chongqing().id);
    QCOMPARE(m_panel->chart().lanes.size(), 1);
    // The last one stays: a chart of nothing is of no use.
    QCOMPARE(chosen.size(), 1);
    m_panel->findChild<RegionChooser *>()->hideRegion(wansheng().id);
    QCOMPARE(m_panel->chart().lanes.size(), 1);
}

void ChartPanelTest::aRegionThatIsNotDrawnIsGrey()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setAvailableRegions({{QStringLiteral("500105"), QStringLiteral("江北区"), 0}});
    auto *list = m_panel->findChild<RegionChooser *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 4);
    const auto colorOf = [&](int row) {
        return list->item(row)->icon().pixmap(10, 10).toImage().pixelColor(5, 5);
    };
    const Theme &theme = Theme::of(m_panel->palette());
    QCOMPARE(colorOf(2), theme.series(2));
    QCOMPARE(colorOf(3), theme.series(ownColors));
}

void ChartPanelTest::namesTheRegionsThatHaveFigures()
{
    const auto said = [this](const QString &text) {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const Series nothing{.indicator = gdpGrowth()};
    m_panel->setAvailableRegions(
        {{chongqing().id, chongqing().name, 0}, {dadukou().id, dadukou().name, 0}});
    m_panel->setSeries(nothing, {wansheng().id});
    QVERIFY(said(chongqing().name));
    QVERIFY(said(dadukou().name));
    QVERIFY(m_panel->findChild<RegionChooser *>()->isVisible());
    m_panel->setAvailableRegions({});
    m_panel->setSeries(nothing, {wansheng().id});
    QVERIFY(said(QStringLiteral("No report states")));
}

void ChartPanelTest::theYearCanBeChosen()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setKind(ChartKind::Regions);
    auto *years = comboNamed(QStringLiteral("Year shown"));
    QVERIFY(years->isVisible());
    QCOMPARE(years->currentText(), QStringLiteral("2022"));
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Up);
    QCOMPARE(years->currentText(), QStringLiteral("2021"));
    QCOMPARE(m_panel->chart().groups.constFirst().label, QStringLiteral("万盛经开区"));
    m_panel->setKind(ChartKind::Years);
    QVERIFY(!years->isVisible());
}

void ChartPanelTest::aCascadeAsksForWhatIsShared()
{
    const QSignalSpy wanted(m_panel.get(), &ChartPanel::sharedTargetsWanted);
    m_panel->setSeries(growthSeries(), {});
    QCOMPARE(wanted.count(), 0);
    m_panel->setKind(ChartKind::Cascade);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().at(1).value<Period>(), Period::year(2022));
    QVERIFY(m_panel->chart().table.isEmpty());
    m_panel->setSharedTargets(sharedTargets({growthSeries()}, {}, Period::year(2022)));
    QCOMPARE(m_panel->chart().table.rows.size(), 1);
    QCOMPARE(wanted.count(), 1);
    auto *periods = comboNamed(QStringLiteral("Year shown"));
    QCOMPARE(periods->count(), 3);
    periods->setCurrentIndex(0);
    Q_EMIT periods->activated(0);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(m_panel->chart().table.isEmpty());
}

void ChartPanelTest::aStyleIsOfOneRegion()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setKind(ChartKind::Style);
    QVERIFY(m_panel->chart().subtitle.contains(chongqing().name));
    auto *regions = comboNamed(QStringLiteral("Region shown"));
    QCOMPARE(regions->count(), 3);
    regions->setCurrentIndex(1);
    Q_EMIT regions->activated(1);
    QVERIFY(m_panel->chart().subtitle.contains(dadukou().name));
    QCOMPARE(regions->currentIndex(), 1);
}

void ChartPanelTest::regionsAreRankedByWhatIsChosen()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setKind(ChartKind::Regions);
    QCOMPARE(m_panel->chart().groups.constFirst().label, wansheng().name);
    auto *by = comboNamed(QStringLiteral("Ranked by"));
    const int gap = by->count() - 1;
    by->setCurrentIndex(gap);
    Q_EMIT by->activated(gap);
    QCOMPARE(m_panel->chart().groups.constFirst().label, dadukou().name);
}

void ChartPanelTest::theScorecardHasItsOwnData()
{
    QList<Observation> observations;
    for (const SeriesPoint &point : growthSeries().points)
        observations.append(point.observation());
    QSignalSpy kinds(m_panel.get(), &ChartPanel::kindChanged);
    m_panel->setKind(ChartKind::Scorecard);
    QCOMPARE(kinds.size(), 1);
    QVERIFY(m_panel->chart().isEmpty());
    ScoreCard card;
    card.reports = {{.year = 2021, .rows = scoreRows(observations, 2021, 2022)}};
    m_panel->setScorecard(QStringLiteral("重庆市 2021"), card);
    m_panel->clear(); // of the indicator's chart: the report has its scorecard without one
    QCOMPARE(m_panel->chart().scores.lines.size(), 3); // one for each region that it speaks of
    QVERIFY(view()->isVisible());
}

void ChartPanelTest::theScorecardAsksForItsColumns()
{
    auto *by = comboNamed(QStringLiteral("Columns of the scorecard"));
    auto *regions = m_panel->findChild<RegionChooser *>();
    QVERIFY(by);
    m_panel->setKind(ChartKind::Scorecard);
    QVERIFY(!by->isVisible()); // nothing is shown yet
    ScoreCard card;
    card.reports = {{.regionId = dadukou().id, .regionName = dadukou().name, .year = 2021}};
    card.available = {{chongqing().id, chongqing().name}, {dadukou().id, dadukou().name}};
    card.shown = {dadukou().id};
    card.reports.first().rows = scoreRows(
        {growthSeries().points.at(6).observation(), growthSeries().points.at(7).observation()},
        2021, 2022);
    m_panel->setScorecard(QStringLiteral("大渡口区 2021"), card);
    QVERIFY(by->isVisible());
    QCOMPARE(regions->chosen(), card.shown);
    QSignalSpy wanted(m_panel.get(), &ChartPanel::scoresWanted);
    by->setCurrentIndex(1);
    Q_EMIT by->activated(1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ScoreBy>(), ScoreBy::Years);
    Q_EMIT regions->regionsChosen({chongqing().id, dadukou().id});
    QCOMPARE(regions->chosen().size(), 2); // until the scorecard of both is there
}

void ChartPanelTest::copiesData()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(), toTsv(m_panel->chart()));
}

void ChartPanelTest::savesWhereAsked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    m_panel->setSeries(growthSeries(), {});
    QStringList proposals;
    m_panel->setPathAsker([&](QWidget *, const QString &proposal) {
        proposals << proposal;
        return path;
    });
    QVERIFY(m_panel->pictureFilters().startsWith(QStringLiteral("PNG")));
    QSignalSpy done(m_panel.get(), &ChartPanel::done);
    QSignalSpy formats(m_panel.get(), &ChartPanel::pictureFormatChanged);
    m_panel->savePicture();
    QVERIFY(QFile::exists(path));
    QVERIFY(proposals.constFirst().endsWith(QStringLiteral(".png")));
    QVERIFY(done.first().first().toString().contains(QDir::toNativeSeparators(path)));
    // The next one is proposed in the format of this one.
    QCOMPARE(formats.size(), 1);
    QVERIFY(m_panel->pictureFilters().startsWith(QStringLiteral("SVG")));
    m_panel->savePicture();
    QVERIFY(proposals.constLast().endsWith(QStringLiteral(".svg")));
    QCOMPARE(formats.size(), 1);
}

void ChartPanelTest::aRowWithoutIndicatorIsNamed()
{
    m_panel->setSeries(growthSeries(), {});
    const QString name = QStringLiteral("空气质量优良天数");
    m_panel->setUnjoined(name);
    QVERIFY(m_panel->chart().isEmpty());
    const auto labels = m_panel->findChildren<QLabel *>();
    const auto naming = std::count_if(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(name);
    });
    QCOMPARE(naming, 2); // the title, and why there is no chart
    m_panel->setSeries(growthSeries(), {});
    QVERIFY(!m_panel->chart().isEmpty());
}

void ChartPanelTest::aLowPanelLeavesTheRoomToTheChart()
{
    m_panel->setSeries(growthSeries(), {});
    const auto labelNamed = [this](const QString &name) {
        const auto labels = m_panel->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->accessibleName() == name;
        });
        return found == labels.end() ? nullptr : *found;
    };
    const QLabel *subtitle = labelNamed(QStringLiteral("What the chart shows"));
    const QLabel *title = labelNamed(QStringLiteral("Title of the chart"));
    QVERIFY(subtitle && title);
    QVERIFY(subtitle->isVisible());
    m_panel->resize(420, 200);
    QTRY_VERIFY(!subtitle->isVisible());
    QVERIFY(title->toolTip().startsWith(m_panel->chart().subtitle));
    m_panel->resize(420, 420);
    QTRY_VERIFY(subtitle->isVisible());
}

void ChartPanelTest::aFailureIsTold()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setPathAsker([](QWidget *, const QString &) { return QStringLiteral("/none/c.svg"); });
    QSignalSpy failed(m_panel.get(), &ChartPanel::failed);
    m_panel->savePicture();
    QCOMPARE(failed.size(), 1);
    m_panel->setPathAsker([](QWidget *, const QString &) { return QString(); });
    m_panel->savePicture();
    QCOMPARE(failed.size(), 1);
}

void ChartPanelTest::everyControlHasAName()
{
    m_panel->setSeries(growthSeries(), {});
    for (const char *type :
         {"QTabBar", "QComboBox", "PlanLens::RegionChooser", "PlanLens::ChartView"}) {
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->inherits(type))
                QVERIFY2(!widget->accessibleName().isEmpty(), type);
        }
    }
}

SUITE_WINDOW_TEST(ChartPanelTest)
#include "tst_chartpanel.moc"

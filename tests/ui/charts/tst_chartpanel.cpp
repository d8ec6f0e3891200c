// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/regionchooser.h"
#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"
#include "support/seriesfixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void aRegionThatIsNotDrawnIsGrey();
    void theYearCanBeChosen();
    void theScorecardHasItsOwnData();
    void copiesData();
    void savesWhereAsked();
    void aFailureIsTold();
    void everyControlHasAName();

private:
    ChartView *view() const { return m_panel->findChild<ChartView *>(); }
    QPoint placeOf(const Anchor &anchor) const;

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

void ChartPanelTest::theYearCanBeChosen()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setKind(ChartKind::Regions);
    auto *years = m_panel->findChild<QComboBox *>();
    QVERIFY(years->isVisible());
    QCOMPARE(years->currentText(), QStringLiteral("2022"));
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Up);
    QCOMPARE(years->currentText(), QStringLiteral("2021"));
    QCOMPARE(m_panel->chart().groups.constFirst().label, QStringLiteral("万盛经开区"));
    m_panel->setKind(ChartKind::Years);
    QVERIFY(!years->isVisible());
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
    m_panel->setScorecard(QStringLiteral("重庆市 2021"), scoreRows(observations, 2021, 2022));
    QCOMPARE(m_panel->chart().scores.size(), 3); // a row for each region that it speaks of
    QVERIFY(view()->isVisible());
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
    m_panel->setPathAsker([&](QWidget *, const QString &) { return path; });
    m_panel->savePicture();
    QVERIFY(QFile::exists(path));
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

QTEST_MAIN(ChartPanelTest)
#include "tst_chartpanel.moc"

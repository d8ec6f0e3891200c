// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "presenting/chartmodel.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// Small multiples in the panel: switched on and off, walked through, clicked and taken along.
class SmallChartKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void aKeySwitchesThem();
    void theButtonSwitchesThem();
    void onlyWhereThereAreSeveralRegions();
    void theKeyIsOfNothingElse();
    void staysWithTheFigure();
    void theWalkGoesFromFrameToFrame();
    void upAndDownStayInTheYear();
    void theWalkTakesThePartAlong();
    void aClickLeadsToTheSource();
    void aClickOnAHeadingTakesTheRegionOut();
    void dataIsCopiedAsOfOneChart();

private:
    ChartView *view() const { return m_panel->findChild<ChartView *>(); }
    ChartScene &scene() const { return view()->chartScene(); }
    QAction *action() const;
    QToolButton *button() const;
    Anchor current() const;
    void press(Qt::Key key) { QTest::keyClick(view(), key); }

    std::unique_ptr<ChartPanel> m_panel;
};

void SmallChartKeysTest::init()
{
    m_panel = std::make_unique<ChartPanel>();
    m_panel->resize(760, 520);
    m_panel->setSeries(growthSeries(), {});
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view()->setFocus();
    QVERIFY(!m_panel->isApart());
}

QAction *SmallChartKeysTest::action() const
{
    const QList<QAction *> actions = m_panel->chartActions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [](const QAction *one) { return one->isCheckable(); });
    return found == actions.end() ? nullptr : *found;
}

QToolButton *SmallChartKeysTest::button() const
{
    const auto buttons = m_panel->findChildren<QToolButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [this](const QToolButton *one) {
        return one->defaultAction() == action();
    });
    return found == buttons.end() ? nullptr : *found;
}

Anchor SmallChartKeysTest::current() const
{
    const AnchoredItem *item = scene().anchoredItems().value(scene().current());
    return item ? item->anchor() : Anchor();
}

static Anchor anchorOf(const Place &place, int year, Role role)
{
    return point(place, year, role, {}, {}).observation().anchor;
}

void SmallChartKeysTest::aKeySwitchesThem()
{
    QSignalSpy changed(m_panel.get(), &ChartPanel::apartChanged);
    press(Qt::Key_M);
    QVERIFY(m_panel->isApart());
    QVERIFY(m_panel->chart().apart);
    QCOMPARE(changed.takeFirst().constFirst().toBool(), true);
    press(Qt::Key_M);
    QVERIFY(!m_panel->chart().apart);
    QCOMPARE(changed.takeFirst().constFirst().toBool(), false);
}

void SmallChartKeysTest::theButtonSwitchesThem()
{
    QVERIFY(button());
    QVERIFY(button()->isVisible());
    QVERIFY(!button()->text().isEmpty() && !button()->toolTip().isEmpty());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_panel->chart().apart);
    m_panel->setApart(false);
    QVERIFY(!m_panel->chart().apart && !button()->isChecked());
}

void SmallChartKeysTest::onlyWhereThereAreSeveralRegions()
{
    m_panel->setApart(true);
    QVERIFY(action()->isEnabled());
    m_panel->setKind(ChartKind::Regions);
    QVERIFY(!action()->isEnabled() && !button()->isVisible());
    QVERIFY(!m_panel->chart().apart);
    m_panel->setKind(ChartKind::Years);
    QVERIFY(m_panel->chart().apart);
    m_panel->setSeries(growthSeries(), {dadukou().id});
    QVERIFY(!action()->isEnabled() && !button()->isVisible());
    QVERIFY(!m_panel->chart().apart);
    // What was wanted holds again where there are several.
    m_panel->setSeries(growthSeries(), {});
    QVERIFY(m_panel->chart().apart);
    m_panel->clear();
    QVERIFY(!action()->isEnabled());
}

void SmallChartKeysTest::theKeyIsOfNothingElse()
{
    const QList<QAction *> actions = m_panel->findChildren<QAction *>();
    for (const QAction *other : actions) {
        if (other == action())
            continue;
        for (const QKeySequence &key : other->shortcuts())
            QVERIFY2(!action()->shortcuts().contains(key), qPrintable(other->text()));
    }
}

void SmallChartKeysTest::staysWithTheFigure()
{
    const Anchor figure = anchorOf(dadukou(), 2021, Role::Actual);
    m_panel->highlight(figure);
    press(Qt::Key_M);
    QCOMPARE(current(), figure);
    press(Qt::Key_M);
    QCOMPARE(current(), figure);
}

void SmallChartKeysTest::theWalkGoesFromFrameToFrame()
{
    m_panel->setApart(true);
    QStringList regions;
    QList<Anchor> seen;
    for (int step = 0; step < scene().anchoredItems().size(); ++step) {
        press(Qt::Key_Right);
        QVERIFY(!seen.contains(current()));
        seen << current();
        const int point = scene().anchoredItems().at(scene().current())->pointIndex();
        const QString &region =
            m_panel->chart().lanes.at(m_panel->chart().points.at(point).lane).name;
        if (regions.isEmpty() || regions.constLast() != region)
            regions << region;
    }
    QCOMPARE(regions, QStringList({chongqing().name, dadukou().name, wansheng().name}));
    press(Qt::Key_Right);
    QCOMPARE(current(), seen.constLast());
    press(Qt::Key_Home);
    QCOMPARE(current(), seen.constFirst());
}

void SmallChartKeysTest::upAndDownStayInTheYear()
{
    m_panel->setApart(true);
    m_panel->highlight(anchorOf(chongqing(), 2021, Role::Actual));
    press(Qt::Key_Down);
    QCOMPARE(current(), anchorOf(dadukou(), 2021, Role::Actual));
    press(Qt::Key_Down);
    QCOMPARE(current(), anchorOf(wansheng(), 2021, Role::Actual));
    press(Qt::Key_Down);
    QCOMPARE(current(), anchorOf(wansheng(), 2021, Role::Actual));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(current(), anchorOf(chongqing(), 2021, Role::Actual));
    // In one chart they go along, as ever.
    m_panel->setApart(false);
    press(Qt::Key_Home);
    const Anchor first = current();
    press(Qt::Key_Down);
    QVERIFY(current() != first);
    press(Qt::Key_Up);
    QCOMPARE(current(), first);
}

/// To the last year of a region that the part does not show before the first of the next region.
void SmallChartKeysTest::theWalkTakesThePartAlong()
{
    m_panel->setApart(true);
    view()->setChartWindow({0, 2});
    QVERIFY(m_panel->chart().apart);
    QCOMPARE(m_panel->chart().groups.size(), 2);
    m_panel->highlight(anchorOf(chongqing(), 2021, Role::Target));
    press(Qt::Key_Right);
    QCOMPARE(view()->chartWindow().first, 1);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(current(), anchorOf(chongqing(), 2023, Role::Target));
    press(Qt::Key_Right);
    const int point = scene().anchoredItems().at(scene().current())->pointIndex();
    QCOMPARE(m_panel->chart().points.at(point).lane, 1);
}

void SmallChartKeysTest::aClickLeadsToTheSource()
{
    m_panel->setApart(true);
    QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    for (const Place &place : {chongqing(), dadukou(), wansheng()}) {
        const Anchor anchor = anchorOf(place, 2021, Role::Actual);
        const AnchoredItem *item = scene().anchoredItems().at(scene().indexOf(anchor));
        const QRectF bounds = item->bounds();
        QVERIFY(item->toolTip().contains(place.name));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->mapFromScene(bounds.center() + QPointF(0, bounds.height() / 4)));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().constFirst().value<Anchor>(), anchor);
    }
}

void SmallChartKeysTest::aClickOnAHeadingTakesTheRegionOut()
{
    m_panel->setApart(true);
    QSignalSpy chosen(m_panel.get(), &ChartPanel::regionsChosen);
    const QList<QGraphicsItem *> items = scene().items();
    const auto heading = std::find_if(items.begin(), items.end(), [](const QGraphicsItem *item) {
        const auto *painted = dynamic_cast<const PaintItem *>(item);
        return painted && painted->text() == dadukou().name;
    });
    QVERIFY(heading != items.end());
    const QPointF middle = (*heading)->boundingRect().center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->mapFromScene(middle));
    QCOMPARE(chosen.takeFirst().constFirst().toStringList(),
             QStringList({chongqing().id, wansheng().id}));
    QVERIFY(m_panel->chart().apart);
}

void SmallChartKeysTest::dataIsCopiedAsOfOneChart()
{
    m_panel->copyData();
    const QString together = QGuiApplication::clipboard()->text();
    m_panel->setApart(true);
    m_panel->copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(), together);
    QVERIFY(together.contains(wansheng().name));
}

SUITE_WINDOW_TEST(SmallChartKeysTest)
#include "tst_smallchartkeys.moc"

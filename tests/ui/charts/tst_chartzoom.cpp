// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/accessiblechart.h"
#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "charts/renderchart.h"
#include "presenting/chartmodel.h"
#include "support/seriesfixture.h"
#include "support/suite.h"
#include "zooming/zoomframe.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// A chart that shows some of its years or rows: by wheel, fingers, keys, bar, dragging and
/// walking.
class ChartZoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void theWheelZoomsAroundThePointer();
    void theWheelPansSideways();
    void fingersZoom();
    void keysZoom();
    void actionsKnowWhatCanBeDone();
    void pagesAreTurned();
    void theWalkTakesThePartAlong();
    void walkingBackComesToTheFirst();
    void whatIsChosenComesIntoSight();
    void draggingPansAndIsNoClick();
    void theBarPans();
    void rowsHaveTheirBarBeside();
    void thePartStaysWithItsAxis();
    void whatIsTakenAlongIsWhatIsShown();
    void onlyWhereItIsWanted();

private:
    ChartView *view() const { return m_panel->findChild<ChartView *>(); }
    ChartWindow shown() const { return view()->chartWindow(); }
    void showPart(int first, int count) { view()->setChartWindow({first, count}); }
    const AnchoredItem *item(int index) const
    {
        return view()->chartScene().anchoredItems().at(index);
    }
    QPointF placeOf(int index) const
    {
        return view()->mapFromScene(item(index)->bounds().center());
    }
    Anchor currentAnchor() const;
    QScrollBar *bar(Qt::Orientation orientation) const;
    void turnWheel(const QPoint &angle, const QPointF &at, Qt::KeyboardModifiers modifiers);
    void mouse(QEvent::Type type, const QPointF &at);

    std::unique_ptr<ChartPanel> m_panel;
};

static Series tenYears()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int year = 2011; year <= 2020; ++year)
        series.points << point(chongqing(), year, Role::Actual, figure(year - 2005), {});
    return series;
}

static Anchor anchorOf(int year)
{
    return tenYears().points.at(year - 2011).observation().anchor;
}

void ChartZoomTest::init()
{
    m_panel = std::make_unique<ChartPanel>();
    m_panel->resize(520, 420);
    m_panel->setSeries(tenYears(), {});
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view()->setFocus();
    QVERIFY(shown().isAll());
}

Anchor ChartZoomTest::currentAnchor() const
{
    const int current = view()->chartScene().current();
    return current < 0 ? Anchor() : item(current)->anchor();
}

QScrollBar *ChartZoomTest::bar(Qt::Orientation orientation) const
{
    const auto bars = m_panel->findChild<ZoomFrame *>()->findChildren<QScrollBar *>(
        QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(bars.begin(), bars.end(), [&](const QScrollBar *one) {
        return one->orientation() == orientation;
    });
    return found == bars.end() ? nullptr : *found;
}

void ChartZoomTest::turnWheel(const QPoint &angle, const QPointF &at,
                              Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view()->viewport(), &event);
}

void ChartZoomTest::mouse(QEvent::Type type, const QPointF &at)
{
    const bool moves = type == QEvent::MouseMove;
    const bool released = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, view()->viewport()->mapToGlobal(at),
                      moves ? Qt::NoButton : Qt::LeftButton,
                      released ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &event);
}

void ChartZoomTest::theWheelZoomsAroundThePointer()
{
    turnWheel({0, 120}, placeOf(9), {});
    QVERIFY(shown().isAll());
    turnWheel({0, 120}, placeOf(9), Qt::ControlModifier);
    QCOMPARE(shown(), (ChartWindow{2, 8}));
    QCOMPARE(item(7)->anchor(), anchorOf(2020));
    turnWheel({0, -240}, placeOf(0), Qt::ControlModifier);
    QVERIFY(shown().isAll());
    // Fine wheels turn by less than a notch.
    turnWheel({0, 60}, placeOf(0), Qt::ControlModifier);
    QVERIFY(shown().isAll());
    turnWheel({0, 60}, placeOf(0), Qt::ControlModifier);
    QCOMPARE(shown(), (ChartWindow{0, 8}));
}

void ChartZoomTest::theWheelPansSideways()
{
    showPart(3, 4);
    turnWheel({0, -120}, placeOf(1), Qt::ShiftModifier);
    QCOMPARE(shown().first, 4);
    turnWheel({240, 0}, placeOf(1), {});
    QCOMPARE(shown().first, 2);
}

void ChartZoomTest::fingersZoom()
{
    const auto pinch = [this](double by) {
        const QPointF at = placeOf(0);
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, at, at, view()->viewport()->mapToGlobal(at), by, {});
        QCoreApplication::sendEvent(view()->viewport(), &event);
    };
    pinch(0.2);
    QVERIFY(shown().isAll());
    pinch(0.2);
    QCOMPARE(shown(), (ChartWindow{0, 8}));
    pinch(-0.5);
    QVERIFY(shown().isAll());
}

void ChartZoomTest::keysZoom()
{
    QTest::keyClick(view(), Qt::Key_Plus);
    QCOMPARE(shown(), (ChartWindow{1, 8}));
    QTest::keyClick(view(), Qt::Key_Plus);
    QCOMPARE(shown().count, 6);
    QTest::keyClick(view(), Qt::Key_Minus);
    QCOMPARE(shown().count, 8);
    QTest::keyClick(view(), Qt::Key_0);
    QVERIFY(shown().isAll());
    // Around what is current.
    QTest::keyClick(view(), Qt::Key_End);
    QTest::keyClick(view(), Qt::Key_Plus);
    QCOMPARE(shown(), (ChartWindow{2, 8}));
    QCOMPARE(currentAnchor(), anchorOf(2020));
}

void ChartZoomTest::actionsKnowWhatCanBeDone()
{
    const QList<QAction *> actions = m_panel->findChild<ZoomFrame *>()->zoomActions();
    const auto enabled = [&] {
        QList<bool> states;
        for (const QAction *action : actions)
            states << action->isEnabled();
        return states;
    };
    QCOMPARE(enabled(), (QList<bool>{true, false, false}));
    showPart(3, 4);
    QCOMPARE(enabled(), (QList<bool>{true, true, true}));
    showPart(3, 2);
    QCOMPARE(enabled(), (QList<bool>{false, true, true}));
    m_panel->setKind(ChartKind::Style);
    QCOMPARE(enabled(), (QList<bool>{false, false, false}));
    m_panel->clear();
    QCOMPARE(enabled(), (QList<bool>{false, false, false}));
}

void ChartZoomTest::pagesAreTurned()
{
    showPart(0, 4);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QCOMPARE(shown().first, 3);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(shown().first, 0);
}

void ChartZoomTest::theWalkTakesThePartAlong()
{
    showPart(0, 3);
    for (int year = 2011; year <= 2020; ++year) {
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(currentAnchor(), anchorOf(year));
        QCOMPARE(shown(), (ChartWindow{std::max(0, year - 2013), 3}));
    }
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(currentAnchor(), anchorOf(2020));
    QCOMPARE(view()->accessibleDescription(), item(view()->chartScene().current())->explanation());
}

void ChartZoomTest::walkingBackComesToTheFirst()
{
    showPart(4, 3);
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(currentAnchor(), anchorOf(2011));
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(currentAnchor(), anchorOf(2020));
    QCOMPARE(shown(), (ChartWindow{7, 3}));
    for (int year = 2019; year >= 2011; --year) {
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(currentAnchor(), anchorOf(year));
    }
    QCOMPARE(shown(), (ChartWindow{0, 3}));
}

void ChartZoomTest::whatIsChosenComesIntoSight()
{
    showPart(0, 3);
    m_panel->highlight(anchorOf(2018));
    QCOMPARE(currentAnchor(), anchorOf(2018));
    QCOMPARE(shown(), (ChartWindow{5, 3}));
    m_panel->highlight({});
    QCOMPARE(shown(), (ChartWindow{5, 3}));
    QCOMPARE(view()->chartScene().current(), -1);
}

void ChartZoomTest::draggingPansAndIsNoClick()
{
    const QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    showPart(3, 4);
    const QPointF from = placeOf(0);
    const QPointF to = from + QPointF(2 * view()->chartScene().groupExtent(), 0);
    mouse(QEvent::MouseButtonPress, from);
    mouse(QEvent::MouseMove, (from + to) / 2);
    mouse(QEvent::MouseMove, to);
    QCOMPARE(shown(), (ChartWindow{1, 4}));
    mouse(QEvent::MouseButtonRelease, to);
    QCOMPARE(activated.size(), 0);
    mouse(QEvent::MouseMove, from); // no more
    QCOMPARE(shown(), (ChartWindow{1, 4}));
    const QPointF at = placeOf(3);
    mouse(QEvent::MouseButtonPress, at);
    mouse(QEvent::MouseMove, at + QPointF(1, 1));
    mouse(QEvent::MouseButtonRelease, at + QPointF(1, 1));
    QCOMPARE(activated.size(), 1);
}

void ChartZoomTest::theBarPans()
{
    QVERIFY(!bar(Qt::Horizontal)->isVisible());
    showPart(3, 4);
    QVERIFY(bar(Qt::Horizontal)->isVisible());
    QVERIFY(!bar(Qt::Vertical)->isVisible());
    QVERIFY(!bar(Qt::Horizontal)->accessibleName().isEmpty());
    QCOMPARE(bar(Qt::Horizontal)->value(), 3);
    QCOMPARE(bar(Qt::Horizontal)->maximum(), 6);
    QCOMPARE(bar(Qt::Horizontal)->pageStep(), 4);
    bar(Qt::Horizontal)->setValue(5);
    QCOMPARE(shown(), (ChartWindow{5, 4}));
    view()->setChartWindow({});
    QVERIFY(!bar(Qt::Horizontal)->isVisible());
}

void ChartZoomTest::rowsHaveTheirBarBeside()
{
    m_panel->setSeries(growthSeries(), {});
    m_panel->setKind(ChartKind::Bullet);
    showPart(1, 2);
    QVERIFY(bar(Qt::Vertical)->isVisible());
    QVERIFY(!bar(Qt::Horizontal)->isVisible());
    QCOMPARE(m_panel->chart().groups.constFirst().label, dadukou().name);
}

void ChartZoomTest::thePartStaysWithItsAxis()
{
    showPart(3, 4);
    Series corrected = tenYears();
    corrected.points[5].value = figure(20);
    m_panel->setSeries(corrected, {});
    QCOMPARE(shown(), (ChartWindow{3, 4}));
    m_panel->resize(600, 300);
    QCOMPARE(shown(), (ChartWindow{3, 4}));
    m_panel->setKind(ChartKind::Bullet);
    QVERIFY(shown().isAll());
    m_panel->setKind(ChartKind::Years);
    QVERIFY(shown().isAll());
    showPart(3, 4);
    corrected.points.removeLast();
    m_panel->setSeries(corrected, {});
    QVERIFY(shown().isAll());
}

/// What an SVG holds as text, piece by piece.
static QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts << xml.text().toString().trimmed();
    }
    return texts;
}

void ChartZoomTest::whatIsTakenAlongIsWhatIsShown()
{
    showPart(3, 4);
    const QString part = QStringLiteral("2014–2017 of 2011–2020");
    QVERIFY(m_panel->chart().notes.constFirst().contains(part));
    QVERIFY(chartAsText(view()->data()).contains(part));
    m_panel->copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(), toTsv(m_panel->chart()));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1 + 4);
    QString error;
    const QStringList texts =
        textsOf(chartPicture(m_panel->chart(), QStringLiteral("svg"), &error));
    QVERIFY(texts.contains(QStringLiteral("2017")));
    QVERIFY(!texts.contains(QStringLiteral("2018")));
    // A line may be in pieces.
    QVERIFY(texts.join(u' ').remove(u' ').contains(QString(part).remove(u' ')));
}

void ChartZoomTest::onlyWhereItIsWanted()
{
    ChartView alone;
    alone.resize(400, 300);
    alone.setChart(yearsChart(tenYears()));
    alone.setChartWindow({3, 4});
    QVERIFY(alone.chartWindow().isAll());
    QCOMPARE(alone.data().groups.size(), 10);
}

SUITE_WINDOW_TEST(ChartZoomTest)
#include "tst_chartzoom.moc"

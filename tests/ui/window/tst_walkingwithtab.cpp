// SPDX-License-Identifier: GPL-3.0-or-later
// Tab and Shift+Tab go through what can be seen, and through nothing else.

#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "findings/findingspane.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "sidebyside/sidebysidepane.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class WalkingWithTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysInSight_data();
    void staysInSight();
    void comesRound_data();
    void comesRound();
    void goesAsOneReads();
    void goesIntoTheComparison();
    void panesLeadToTheirText();
    void escapeLeadsToTheText();
    void arrivingChoosesNothing();
    void spaceDecidesNothing();
    void leavesAPaneThatIsCovered();

private:
    MainWindow &window() { return *m_test->window; }
    QList<QWidget *> walk(Qt::Key key, int steps);
    QDockWidget *dockOf(const QString &name) { return window().findChild<QDockWidget *>(name); }

    std::unique_ptr<TestWindow> m_test;
};

/// Whether a part of it lies in the window, as the screen shows it.
static bool isSeen(const QWidget &widget)
{
    const QWidget &window = *widget.window();
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    return widget.isVisible() && place.intersects(window.rect());
}

static bool isInside(const QWidget *widget, const QWidget *outer)
{
    return widget == outer || outer->isAncestorOf(widget);
}

void WalkingWithTabTest::init()
{
    m_test = std::make_unique<TestWindow>();
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().libraryPane()->setFocus();
    QVERIFY(QApplication::focusWidget());
}

/// Where the focus was after each step.
QList<QWidget *> WalkingWithTabTest::walk(Qt::Key key, int steps)
{
    QList<QWidget *> places;
    for (int step = 0; step < steps && QApplication::focusWidget(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), key);
        places << QApplication::focusWidget();
    }
    return places;
}

void WalkingWithTabTest::staysInSight_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Tab") << int(Qt::Key_Tab);
    QTest::newRow("Shift+Tab") << int(Qt::Key_Backtab);
}

void WalkingWithTabTest::staysInSight()
{
    QFETCH(const int, key);
    for (const QWidget *place : walk(Qt::Key(key), 200)) {
        QVERIFY(place);
        QVERIFY2(isSeen(*place), place->metaObject()->className());
    }
}

void WalkingWithTabTest::comesRound_data()
{
    staysInSight_data();
}

void WalkingWithTabTest::comesRound()
{
    QFETCH(const int, key);
    // In the document Tab goes from figure to figure: more steps than there are widgets.
    const QList<QWidget *> places = walk(Qt::Key(key), 1000);
    const auto visits = [&](const QWidget *outer) {
        return std::any_of(places.begin(), places.end(), [outer](const QWidget *place) {
            return place && isInside(place, outer);
        });
    };
    QVERIFY(visits(window().libraryPane()));
    QVERIFY(visits(window().documents()));
    QVERIFY(visits(window().chartPanel()));
    QVERIFY(visits(window().indicatorPane()));
    QVERIFY(visits(window().searchBox()));
    QVERIFY(visits(window().findChild<QToolBar *>()));
    QVERIFY(!visits(window().reviewPane())); // stands behind the indicators
    QVERIFY(places.count(window().libraryPane()->view()) > 1);
}

void WalkingWithTabTest::goesAsOneReads()
{
    const QList<QWidget *> places = walk(Qt::Key_Tab, 1000);
    const auto firstIn = [&](const QWidget *outer) {
        const auto found =
            std::find_if(places.begin(), places.end(),
                         [outer](const QWidget *place) { return place && isInside(place, outer); });
        return found - places.begin();
    };
    const QList<const QWidget *> order{window().documents(),
                                       window().chartPanel(),
                                       window().findingsPane(),
                                       window().indicatorPane(),
                                       window().findChild<QToolBar *>(),
                                       window().searchBox()};
    for (qsizetype i = 0; i < order.size(); ++i) {
        QVERIFY2(firstIn(order.at(i)) < places.size(), order.at(i)->metaObject()->className());
        if (i > 0)
            QVERIFY2(firstIn(order.at(i - 1)) < firstIn(order.at(i)),
                     order.at(i)->metaObject()->className());
    }
}

void WalkingWithTabTest::goesIntoTheComparison()
{
    window().actions().compare->trigger();
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
    const QList<QTabBar *> bars = window().comparisonPage()->findChildren<QTabBar *>();
    const auto shown =
        std::find_if(bars.begin(), bars.end(), [](const QTabBar *bar) { return bar->isVisible(); });
    QVERIFY(shown != bars.end());
    QTabBar *tabs = *shown;
    tabs->setFocus();
    QTRY_VERIFY(tabs->hasFocus());
    QTest::keyClick(tabs, Qt::Key_Tab);
    QVERIFY(isInside(QApplication::focusWidget(), window().comparison()->texts()));
}

void WalkingWithTabTest::panesLeadToTheirText()
{
    window().focus().setIndicator(QStringLiteral("gdp-growth"), this);
    const auto next = [this] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        return QApplication::focusWidget();
    };
    QCOMPARE(next(), window().documents()->currentPane()->view());
    QCOMPARE(next(), window().chartPanel()->focusProxy());
    QVERIFY(isSeen(*QApplication::focusWidget()));
}

void WalkingWithTabTest::escapeLeadsToTheText()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
    QVERIFY(isInside(QApplication::focusWidget(), window().comparisonPage()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), window().documents()->currentPane()->view());
}

void WalkingWithTabTest::arrivingChoosesNothing()
{
    const Anchor cited = window().focus().anchor();
    const QString indicator = window().focus().indicator();
    const QTreeView *view = window().indicatorPane()->view();
    for (int step = 0; step < 12 && !view->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(view->hasFocus());
    QVERIFY(!view->currentIndex().isValid());
    QCOMPARE(window().focus().anchor(), cited);
    QCOMPARE(window().focus().indicator(), indicator);
    // A key chooses, the first row first.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 0);
    QVERIFY(window().focus().anchor() != cited || window().focus().indicator() != indicator);
}

void WalkingWithTabTest::spaceDecidesNothing()
{
    // Menus that open wait for an answer.
    QTimer closing;
    connect(&closing, &QTimer::timeout, this, [] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    closing.start(10);
    QList<QPointer<QWidget>> reached;
    for (QWidget *place : walk(Qt::Key_Tab, 200)) {
        if (!reached.contains(place))
            reached << place;
    }
    QVERIFY(reached.size() > 5);
    for (const auto &place : reached) {
        if (place && place->isVisible() && place->isEnabled())
            QTest::keyClick(place.data(), Qt::Key_Space);
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != &window() && other->isVisible())
                other->close();
        }
    }
    QCOMPARE(window().workspace().library()->decisions().size(), 0);
}

void WalkingWithTabTest::leavesAPaneThatIsCovered()
{
    window().indicatorPane()->setFocus();
    QVERIFY(isInside(QApplication::focusWidget(), window().indicatorPane()));
    dockOf(QStringLiteral("review"))->raise();
    QTRY_VERIFY(!isInside(QApplication::focusWidget(), window().indicatorPane()));
    QVERIFY(QApplication::focusWidget());
    QVERIFY(isSeen(*QApplication::focusWidget()));
}

SUITE_WINDOW_TEST(WalkingWithTabTest)
#include "tst_walkingwithtab.moc"

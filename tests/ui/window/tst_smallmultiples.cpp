// SPDX-License-Identifier: GPL-3.0-or-later
// Small multiples in the window, as it opens on the screens of small laptops.

#include "cuttexts.h"
#include "spokenlanguage.h"
#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartframe.h"
#include "charts/chartpanel.h"

#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class SmallMultiplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void canBeReadOnSmallScreens_data();
    void canBeReadOnSmallScreens();
    void theMenuSwitchesThem();
    void areThereTheNextTime();

private:
    /// A window with the samples, and all regions of an indicator charted.
    void open(const char *language, const QSize &size);
    MainWindow &window() { return *m_test->window; }
    ChartPanel *panel() { return window().chartPanel(); }
    ChartView *view() { return panel()->findChild<ChartView *>(); }
    QAction *entry();

    std::unique_ptr<SpokenLanguage> m_spoken;
    std::unique_ptr<TestWindow> m_test;
};

void SmallMultiplesTest::cleanup()
{
    m_test.reset();
    m_spoken.reset();
}

void SmallMultiplesTest::open(const char *language, const QSize &size)
{
    m_spoken = std::make_unique<SpokenLanguage>(QString::fromLatin1(language));
    QVERIFY(m_spoken->isSpoken());
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamplesIn(size));
    window().links().chooseAllRegions();
    QTest::qWait(50);
    QVERIFY(panel()->chart().lanes.size() > 1);
}

/// Of the chart's menu.
QAction *SmallMultiplesTest::entry()
{
    for (const QAction *menu : window().menuBar()->actions()) {
        const QList<QAction *> entries =
            menu->menu() ? menu->menu()->actions() : QList<QAction *>();
        for (QAction *action : entries) {
            if (panel()->chartActions().contains(action) && action->isCheckable())
                return action;
        }
    }
    return nullptr;
}

static QList<const ChartFrame *> framesOf(const ChartScene &scene)
{
    QList<const ChartFrame *> frames;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *frame = dynamic_cast<const ChartFrame *>(item))
            frames << frame;
    }
    return frames;
}

void SmallMultiplesTest::canBeReadOnSmallScreens_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "zh_CN"}) {
        for (const QSize size : {QSize(1280, 720), QSize(900, 600)})
            QTest::addRow("%s %dx%d", language, size.width(), size.height())
                << QByteArray(language) << size;
    }
}

void SmallMultiplesTest::canBeReadOnSmallScreens()
{
    QFETCH(const QByteArray, language);
    QFETCH(const QSize, size);
    open(language.constData(), size);
    panel()->setApart(true);
    QTest::qWait(20);
    QCOMPARE(window().size(), size);
    const ChartScene &scene = view()->chartScene();
    const QList<const ChartFrame *> frames = framesOf(scene);
    QCOMPARE(frames.size(), panel()->chart().lanes.size());
    QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
    for (const ChartFrame *frame : frames) {
        QVERIFY(scene.sceneRect().contains(frame->plot()));
        QVERIFY(frame->plot().height() > 40 && frame->plot().width() > 40);
    }
    // The last figure is scrolled to where it does not stand in sight.
    view()->walkTo(int(scene.anchoredItems().size()) - 1);
    const AnchoredItem *last = scene.anchoredItems().constLast();
    QVERIFY(view()->viewport()->rect().contains(
        view()->mapFromScene(last->bounds()).boundingRect().center()));
    const QStringList cut = cutTexts(window());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void SmallMultiplesTest::theMenuSwitchesThem()
{
    open("en", {1280, 720});
    QVERIFY(entry());
    QVERIFY(!entry()->shortcut().isEmpty());
    entry()->trigger();
    QVERIFY(panel()->chart().apart);
    window().links().chooseOwnRegions();
    QTest::qWait(20);
    QCOMPARE(panel()->chart().apart, panel()->chart().lanes.size() > 1);
    QCOMPARE(entry()->isEnabled(), panel()->chart().lanes.size() > 1);
    window().links().chooseAllRegions();
    QTest::qWait(20);
    QVERIFY(panel()->chart().apart);
}

void SmallMultiplesTest::areThereTheNextTime()
{
    open("en", {1280, 720});
    panel()->setApart(true);
    m_test->reopen();
    QVERIFY(panel()->isApart());
    panel()->setApart(false);
    m_test->reopen();
    QVERIFY(!panel()->isApart());
}

SUITE_WINDOW_TEST(SmallMultiplesTest)
#include "tst_smallmultiples.moc"

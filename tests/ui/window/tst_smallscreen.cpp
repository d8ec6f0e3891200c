// SPDX-License-Identifier: GPL-3.0-or-later
// On the screen of a small laptop all windows fit, with their frames.

#include "windowfixture.h"

#include "help/keyswindow.h"
#include "help/manualwindow.h"
#include "printing/sheetwindow.h"
#include "style/appearance.h"
#include "window/windowhelp.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryFile>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class SmallScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void theWindowFits() { QVERIFY(fits(&window())); }
    void thePreviewFits();
    void theManualFits();
    void theListOfKeysFits();

private:
    MainWindow &window() { return *m_test->window; }
    bool fits(const QWidget *shown);

    std::unique_ptr<TestWindow> m_test;
};

void SmallScreenTest::init()
{
    QCOMPARE(QGuiApplication::primaryScreen()->availableSize(), QSize(1280, 720));
    m_test = std::make_unique<TestWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    QVERIFY(window().frameGeometry() != window().geometry()); // or there is nothing to test
}

bool SmallScreenTest::fits(const QWidget *shown)
{
    if (!shown || !QTest::qWaitForWindowExposed(const_cast<QWidget *>(shown)))
        return false;
    const QRect room = shown->screen()->availableGeometry();
    if (!room.contains(shown->frameGeometry()))
        qWarning() << shown->frameGeometry() << "in" << room;
    return room.contains(shown->frameGeometry());
}

void SmallScreenTest::thePreviewFits()
{
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    window().actions().preview->trigger();
    QVERIFY(fits(window().findChild<SheetWindow *>()));
}

void SmallScreenTest::theManualFits()
{
    window().help()->showManual({});
    QVERIFY(fits(window().help()->manual()));
}

void SmallScreenTest::theListOfKeysFits()
{
    window().help()->showKeys();
    QVERIFY(fits(window().help()->keys()));
}

int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true,
        "screens": [{"name": "small", "x": 0, "y": 0, "width": 1280, "height": 720,
                     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    const QApplication application(argc, argv);
    applyAppearance(*qApp, Appearance::Light);
    SmallScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A person pauses an import in the bar above the reports, resumes it, or closes the window.

#include "support/suite.h"
#include "windowfixture.h"

#include "window/importbanner.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class PausingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void saysHowFarItStands();
    void goesOnByKey();
    void endsInOrderWithTheWindow();

private:
    MainWindow &window() { return *m_test->window; }
    /// The button that pauses and resumes.
    QPushButton *button();
    /// Begins an import and pauses it.
    void pause();
    bool isHeld() { return window().banner()->message().startsWith(QStringLiteral("Paused · ")); }

    std::unique_ptr<TestWindow> m_test;
};

static constexpr int files = 200;

void PausingTest::init()
{
    m_test = std::make_unique<TestWindow>();
    const QDir folder(m_test->folder.path());
    QVERIFY(folder.mkpath(QStringLiteral("reports")));
    for (int i = 0; i < files; ++i) {
        QFile file(folder.filePath(QStringLiteral("reports/%1.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("大渡口区2021年政府工作报告\n一、回顾\n新增就业" + QByteArray::number(i) +
                   "人。\n");
    }
}

QPushButton *PausingTest::button()
{
    const QList<QPushButton *> buttons = window().banner()->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->accessibleName().endsWith(QStringLiteral("the import")))
            return each;
    }
    return nullptr;
}

void PausingTest::pause()
{
    window().openPaths({m_test->folder.filePath(QStringLiteral("reports"))});
    QVERIFY(button() && button()->isVisible());
    QCOMPARE(button()->accessibleName(), QStringLiteral("Pause the import"));
    button()->click();
    QVERIFY(window().importJob().isPaused());
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 60000);
}

void PausingTest::saysHowFarItStands()
{
    pause();
    QVERIFY(window().importJob().isRunning());
    const QString message = window().banner()->message();
    QVERIFY2(message.endsWith(QStringLiteral(" of 200")), qPrintable(message));
    // What was imported by then can be read.
    const auto stored = window().workspace().entries().size();
    QCOMPARE(message, QStringLiteral("Paused · %1 of 200").arg(stored));
    QCOMPARE(button()->accessibleName(), QStringLiteral("Resume the import"));
    button()->click();
    QVERIFY(!isHeld());
    QVERIFY(m_test->waitForImport());
    QCOMPARE(window().workspace().entries().size(), files);
    QVERIFY(window().banner()->isHidden());
}

void PausingTest::goesOnByKey()
{
    pause();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(!button()->shortcut().isEmpty());
    QTest::keyClick(&window(), Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(!window().importJob().isPaused()); // the button is seen to go down first
    QVERIFY(m_test->waitForImport());
    QCOMPARE(window().workspace().entries().size(), files);
}

void PausingTest::endsInOrderWithTheWindow()
{
    pause();
    const auto stored = window().workspace().entries().size();
    window().close();
    QVERIFY(m_test->waitForImport());
    QVERIFY(!window().importJob().isPaused());
    m_test->reopen();
    const auto kept = window().workspace().entries().size();
    QVERIFY(kept >= stored && kept < files);
    // It can be begun again, and comes to its end.
    window().openPaths({m_test->folder.filePath(QStringLiteral("reports"))});
    QVERIFY(m_test->waitForImport());
    QCOMPARE(window().workspace().entries().size(), files);
}

SUITE_WINDOW_TEST(PausingTest)
#include "tst_pausing.moc"

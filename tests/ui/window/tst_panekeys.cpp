// SPDX-License-Identifier: GPL-3.0-or-later
// The key of a pane brings it up, whatever stood before it, and hides only the one in front.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "window/tabwalk.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

enum class DockStanding { Hidden, Covered, InFront };

class PaneKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void bringsUpOrHides_data();
    void bringsUpOrHides();
    void entryIsCheckedWhileInFront();

private:
    MainWindow &window() { return *m_test->window; }
    QDockWidget *dockOf(const QString &name) { return window().findChild<QDockWidget *>(name); }
    void stand(QDockWidget *dock, DockStanding standing);
    void press(int key);

    std::unique_ptr<TestWindow> m_test;
};

void PaneKeysTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    QVERIFY(m_test->openReport(m_test->keyOf(QStringLiteral("500000"), 2022)));
}

/// Brings a pane to where it stands, with the keyboard in the text.
void PaneKeysTest::stand(QDockWidget *dock, DockStanding standing)
{
    dock->show();
    if (standing == DockStanding::Hidden) {
        dock->close();
        QTRY_VERIFY(!dock->isVisible());
    } else if (standing == DockStanding::Covered) {
        QDockWidget *cover =
            dockOf(dock->objectName() == QStringLiteral("notes") ? QStringLiteral("numbers")
                                                                 : QStringLiteral("notes"));
        window().tabifyDockWidget(dock, cover);
        cover->show();
        cover->raise();
        QTRY_VERIFY(!isInSight(*dock) && !dock->isHidden());
    } else {
        dock->raise();
        QTRY_VERIFY(isInSight(*dock));
    }
    window().documents()->currentPane()->view()->setFocus();
    QTRY_VERIFY(window().documents()->isAncestorOf(QApplication::focusWidget()));
}

/// Where the keyboard is.
void PaneKeysTest::press(int key)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), Qt::ControlModifier);
    QCoreApplication::processEvents();
}

void PaneKeysTest::bringsUpOrHides_data()
{
    QTest::addColumn<QString>("pane");
    QTest::addColumn<int>("key");
    QTest::addColumn<DockStanding>("standing");
    const QList<std::pair<const char *, Qt::Key>> keys{
        {"library", Qt::Key_1},   {"chart", Qt::Key_2},      {"findings", Qt::Key_3},
        {"problems", Qt::Key_4},  {"indicators", Qt::Key_5}, {"review", Qt::Key_6},
        {"numbers", Qt::Key_7},   {"outline", Qt::Key_8},    {"notes", Qt::Key_9},
        {"changelog", Qt::Key_H}, {"page", Qt::Key_G}};
    const QList<std::pair<const char *, DockStanding>> standings{
        {"hidden", DockStanding::Hidden},
        {"covered", DockStanding::Covered},
        {"in front", DockStanding::InFront}};
    for (const auto &[pane, key] : keys) {
        for (const auto &[name, standing] : standings)
            QTest::addRow("%s, %s", pane, name)
                << QString::fromLatin1(pane) << int(key) << standing;
    }
}

void PaneKeysTest::bringsUpOrHides()
{
    QFETCH(const QString, pane);
    QFETCH(const int, key);
    QFETCH(const DockStanding, standing);
    QDockWidget *dock = dockOf(pane);
    QVERIFY(dock);
    stand(dock, standing);
    if (standing == DockStanding::InFront) {
        press(key);
        QVERIFY(!dock->isVisible());
    }
    press(key);
    QTRY_VERIFY(isInSight(*dock));
    QTRY_VERIFY(dock->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(isInSight(*QApplication::focusWidget()));
    press(key);
    QVERIFY(!dock->isVisible());
    // The keyboard is left in sight.
    QTRY_VERIFY(QApplication::focusWidget() && isInSight(*QApplication::focusWidget()));
    press(key);
    QTRY_VERIFY(isInSight(*dock));
    QTRY_VERIFY(dock->isAncestorOf(QApplication::focusWidget()));
}

void PaneKeysTest::entryIsCheckedWhileInFront()
{
    const auto entryOf = [this](const QString &name) {
        const QList<QAction *> actions =
            dockOf(name)->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return !action->shortcut().isEmpty();
        });
        return found == actions.end() ? nullptr : *found;
    };
    const QAction *indicators = entryOf(QStringLiteral("indicators"));
    const QAction *notes = entryOf(QStringLiteral("notes"));
    QVERIFY(indicators && notes);
    QTRY_VERIFY(indicators->isChecked());
    QTRY_VERIFY(!notes->isChecked());
    press(Qt::Key_9);
    QTRY_VERIFY(notes->isChecked());
    QTRY_VERIFY(!indicators->isChecked());
    press(Qt::Key_9);
    QTRY_VERIFY(!notes->isChecked());
}

SUITE_WINDOW_TEST(PaneKeysTest)
#include "tst_panekeys.moc"

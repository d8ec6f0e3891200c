// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wheelfocus.h"
#include "support/suite.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace PlanLens;

/// The wheel over boxes that it must not change.
class WheelFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheBoxWithTheKeyboardTurns();
};

/// Whether the box took it.
static bool turnWheel(QWidget &box)
{
    const QPointF middle = QRectF(box.rect()).center();
    QWheelEvent event(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &event);
    return event.isAccepted();
}

void WheelFocusTest::onlyTheBoxWithTheKeyboardTurns()
{
    const WheelFocus filter(nullptr);
    QWidget panel;
    auto *column = new QVBoxLayout(&panel);
    auto *combo = new QComboBox(&panel);
    combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    auto *spin = new QSpinBox(&panel);
    spin->setValue(5);
    column->addWidget(combo);
    column->addWidget(spin);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(spin->focusPolicy(), Qt::StrongFocus);

    spin->setFocus();
    QVERIFY(!turnWheel(*combo));
    QCOMPARE(combo->currentIndex(), 0);
    QVERIFY(turnWheel(*spin));
    QCOMPARE(spin->value(), 4);

    combo->setFocus();
    QVERIFY(!turnWheel(*spin));
    QCOMPARE(spin->value(), 4);
    QVERIFY(turnWheel(*combo));
    QCOMPARE(combo->currentIndex(), 1);
}

SUITE_WINDOW_TEST(WheelFocusTest)
#include "tst_wheelfocus.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnroom.h"
#include "support/suite.h"

#include <QTest>

#include <numeric>

using namespace PlanLens;

/// How the width of a table is shared out.
class ColumnRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesRoom_data();
    void sharesRoom();
    void whatBelongsTogetherGoesTogether();
};

void ColumnRoomTest::sharesRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("widths");
    // a name, a unit that goes first, a figure, a verdict that goes next
    QTest::newRow("room for all") << 1000 << QList<int>({300, 60, 100, 80});
    QTest::newRow("exactly") << 540 << QList<int>({300, 60, 100, 80});
    QTest::newRow("half of what can be given") << 400 << QList<int>({200, 50, 80, 70});
    QTest::newRow("the least") << 260 << QList<int>({100, 40, 60, 60});
    QTest::newRow("one goes") << 259 << QList<int>({130, 0, 66, 63});
    QTest::newRow("two go") << 180 << QList<int>({116, 0, 63, 0});
    QTest::newRow("too narrow for the rest") << 50 << QList<int>({100, 0, 60, 0});
}

void ColumnRoomTest::sharesRoom()
{
    QFETCH(const int, width);
    QFETCH(const QList<int>, widths);
    const QList<ColumnRoom> columns = {{300, 100}, {60, 40, 2}, {100, 60}, {80, 60, 1}};
    QCOMPARE(shareRoom(columns, width), widths);
}

/// The verdicts of one report alone would say that the other one has none.
void ColumnRoomTest::whatBelongsTogetherGoesTogether()
{
    const ColumnRoom verdict{60, 60, 1, true};
    QCOMPARE(shareRoom({{100, 100}, verdict, verdict}, 200), QList<int>({100, 0, 0}));
    QCOMPARE(shareRoom({{100, 100}, verdict, verdict}, 220), QList<int>({100, 60, 60}));
}

SUITE_CORE_TEST(ColumnRoomTest)
#include "tst_columnroom.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/axisticks.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class AxisTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRound_data();
    void areRound();
    void coverTheRange_data();
    void coverTheRange();
};

void AxisTicksTest::areRound_data()
{
    QTest::addColumn<ChartRange>("range");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("to ten") << ChartRange{0, 8.5} << 6 << QList<double>{0, 2, 4, 6, 8, 10};
    QTest::newRow("little room") << ChartRange{0, 8.5} << 4 << QList<double>{0, 3, 6, 9};
    QTest::newRow("negative") << ChartRange{-8.4, 5} << 5 << QList<double>{-10, -5, 0, 5};
    QTest::newRow("fractions") << ChartRange{0, 0.3} << 4 << QList<double>{0, 0.1, 0.2, 0.3};
    QTest::newRow("without extent") << ChartRange{0, 0} << 3 << QList<double>{0, 0.5, 1};
    QTest::newRow("large") << ChartRange{0, 27894} << 4 << QList<double>{0, 10000, 20000, 30000};
}

void AxisTicksTest::areRound()
{
    QFETCH(ChartRange, range);
    QFETCH(int, most);
    QTEST(niceTicks(range, most), "ticks");
}

void AxisTicksTest::coverTheRange_data()
{
    QTest::addColumn<ChartRange>("range");
    QTest::newRow("tiny") << ChartRange{0, 1e-7};
    QTest::newRow("huge") << ChartRange{0, 3.4e12};
    QTest::newRow("both signs") << ChartRange{-0.2, 1234};
    QTest::newRow("all below") << ChartRange{-73, 0};
}

void AxisTicksTest::coverTheRange()
{
    QFETCH(ChartRange, range);
    for (int most = 2; most < 12; ++most) {
        const QList<double> ticks = niceTicks(range, most);
        QVERIFY(ticks.size() >= 2);
        QVERIFY(ticks.size() <= std::max(most, 3));
        QVERIFY(ticks.constFirst() <= range.low);
        QVERIFY(ticks.constLast() >= range.high);
    }
}

SUITE_TEST(AxisTicksTest)
#include "tst_axisticks.moc"

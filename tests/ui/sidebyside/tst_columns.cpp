// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignmentfixture.h"
#include "support/suite.h"

#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfEachReport();
    void foldsRunsOfHiddenRows();
    void findsWhatIsBetweenTwoHeights();
    void isEmptyWithoutRows();
};

namespace {

QList<int> rowsOf(const PairColumn &column)
{
    QList<int> rows;
    for (const PairItem &item : column.items())
        rows.append(item.row);
    return rows;
}

} // namespace

void ColumnsTest::keepsTheOrderOfEachReport()
{
    const Alignment alignment = sampleAlignment();
    const PairColumn left = fullColumn(alignment, PairSide::Left, 10);
    const PairColumn right = fullColumn(alignment, PairSide::Right, 10);
    QCOMPARE(rowsOf(left), QList<int>({0, 2, 3, 1, 5}));
    QCOMPARE(rowsOf(right), QList<int>({0, 1, 2, 4, 5}));
    QCOMPARE(left.itemOf(1)->top, 30.0);
    QCOMPARE(left.itemOf(4), nullptr); // only on the right
    QCOMPARE(left.height(), 50.0);
}

void ColumnsTest::foldsRunsOfHiddenRows()
{
    const Alignment alignment = sampleAlignment();
    const PairColumn left(alignment, PairSide::Left, {false, true, false, false, true, false});
    QCOMPARE(left.items().size(), 3);
    QCOMPARE(left.items().at(0).hidden, QList<int>({0, 2, 3}));
    QVERIFY(!left.items().at(1).isFold());
    QCOMPARE(left.items().at(2).hidden, QList<int>({5}));
    QCOMPARE(left.itemOf(2), nullptr); // folded
    QVERIFY(left.itemOf(1));
}

void ColumnsTest::findsWhatIsBetweenTwoHeights()
{
    const PairColumn column = fullColumn(sampleAlignment(), PairSide::Left, 10);
    QCOMPARE(column.between(0, 10), std::pair(0, 1));
    QCOMPARE(column.between(5, 25), std::pair(0, 3));
    QCOMPARE(column.between(10, 10.5), std::pair(1, 2));
    const auto [first, last] = column.between(100, 200);
    QCOMPARE(first, last);
}

void ColumnsTest::isEmptyWithoutRows()
{
    const PairColumn column(Alignment(), PairSide::Left, {});
    QVERIFY(column.items().isEmpty());
    QCOMPARE(column.height(), 0.0);
    QCOMPARE(column.itemOf(0), nullptr);
    QCOMPARE(column.between(0, 100), std::pair(0, 0));
}

SUITE_CORE_TEST(ColumnsTest)
#include "tst_columns.moc"

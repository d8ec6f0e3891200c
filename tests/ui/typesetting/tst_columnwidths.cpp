// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "typesetting/columnwidths.h"

#include <QTest>

#include <numeric>

using namespace PlanLens;

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAddUpToOne_data();
    void sharesAddUpToOne();
    void everyColumnHasItsLeast();
    void whereThereIsRoomWishesAreMet();
    void longTextGivesWay();
};

void ColumnWidthsTest::sharesAddUpToOne_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {0.0, 5.0, 20.0, 60.0, 500.0})
        QTest::addRow("%g", width) << width;
}

void ColumnWidthsTest::sharesAddUpToOne()
{
    QFETCH(double, width);
    const auto shares = shareWidth({{2, 4}, {4, 30}, {5, 5}, {6, 12}}, width);
    QCOMPARE(shares.size(), 4);
    QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0);
}

void ColumnWidthsTest::everyColumnHasItsLeast()
{
    const QList<ColumnNeed> needs = {{2, 4}, {4, 60}, {6, 40}};
    const auto shares = shareWidth(needs, 30);
    for (int i = 0; i < needs.size(); ++i)
        QVERIFY(shares.at(i) * 30 >= needs.at(i).least - 1e-9);
}

void ColumnWidthsTest::whereThereIsRoomWishesAreMet()
{
    const auto shares = shareWidth({{2, 4}, {4, 30}, {5, 6}}, 100);
    QCOMPARE(shares.at(0), 0.1);
    QCOMPARE(shares.at(1), 0.75);
    QCOMPARE(shares.at(2), 0.15);
}

void ColumnWidthsTest::longTextGivesWay()
{
    const auto shares = shareWidth({{4, 8}, {4, 60}}, 40);
    // The short column is cut less than in proportion to what it wants.
    QVERIFY(shares.at(0) > 8.0 / 68.0);
    QVERIFY(shares.at(1) > shares.at(0) * 2);
}

SUITE_TEST(ColumnWidthsTest)
#include "tst_columnwidths.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/alignedcells.h"
#include "text/displaywidth.h"

#include <QTest>

using namespace PlanLens;

class AlignedCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ideographsAreTwoWide();
    void cellsBelongToTheHeadTheyStandUnder();
    void twoCellsUnderOneHeadBelongNowhere();
};

void AlignedCellsTest::ideographsAreTwoWide()
{
    QCOMPARE(displayWidth(u"产量 5"), 6);
    QCOMPARE(displayWidth(u"（吨）"), 6);
}

void AlignedCellsTest::cellsBelongToTheHeadTheyStandUnder()
{
    const QList<Extent> heads{{10, 20}, {30, 40}, {50, 60}};
    QCOMPARE(headsOfCells(heads, {{12, 14}, {55, 58}}), (QList<int>{0, 2}));
    QCOMPARE(headsOfCells(heads, {{43, 45}}), QList<int>{1});
}

void AlignedCellsTest::twoCellsUnderOneHeadBelongNowhere()
{
    QVERIFY(headsOfCells({{10, 20}, {30, 40}}, {{11, 13}, {15, 17}}).isEmpty());
}

SUITE_TEST(AlignedCellsTest)
#include "tst_alignedcells.moc"

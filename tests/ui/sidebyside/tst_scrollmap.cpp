// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignmentfixture.h"
#include "sidebyside/scrollmap.h"
#include "support/suite.h"

#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// A left column of rows 40 pixels high and a right one of rows 100 pixels high.
class ScrollMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksThatBelongTogetherMeet();
    void reachesBothEnds();
    void neverGoesBack();
    void goesBothWays();
    void isEmptyWithoutRows();

private:
    const Alignment m_alignment = sampleAlignment();
    const PairColumn m_left = fullColumn(m_alignment, PairSide::Left, 40);
    const PairColumn m_right = fullColumn(m_alignment, PairSide::Right, 100);
    const ScrollMap m_map{m_left, m_right, m_alignment};
};

void ScrollMapTest::blocksThatBelongTogetherMeet()
{
    for (const int row : {0, 2, 5}) {
        const qreal common = m_map.fromSide(PairSide::Right, m_right.itemOf(row)->top);
        QCOMPARE(m_map.toSide(PairSide::Left, common), m_left.itemOf(row)->top);
    }
}

void ScrollMapTest::reachesBothEnds()
{
    const qreal window = 60;
    const qreal end = m_map.length() - window;
    QCOMPARE(m_map.topOf(PairSide::Left, 0, window), 0.0);
    QCOMPARE(m_map.topOf(PairSide::Right, 0, window), 0.0);
    QCOMPARE(m_map.topOf(PairSide::Left, end, window), m_left.height() - window);
    QCOMPARE(m_map.topOf(PairSide::Right, end, window), m_right.height() - window);
}

void ScrollMapTest::neverGoesBack()
{
    for (const PairSide side : {PairSide::Left, PairSide::Right}) {
        qreal before = -1;
        for (qreal common = 0; common <= m_map.length(); ++common) {
            const qreal here = m_map.toSide(side, common);
            QVERIFY(here >= before);
            QVERIFY(before < 0 || here - before <= 1.0001); // nor rushes past
            before = here;
        }
    }
}

void ScrollMapTest::goesBothWays()
{
    for (qreal height = 0; height <= m_right.height(); height += 7) {
        const qreal common = m_map.fromSide(PairSide::Right, height);
        QVERIFY(qAbs(m_map.toSide(PairSide::Right, common) - height) < 0.001);
    }
}

void ScrollMapTest::isEmptyWithoutRows()
{
    const ScrollMap map;
    QCOMPARE(map.length(), 0.0);
    QCOMPARE(map.toSide(PairSide::Left, 10), 0.0);
    QCOMPARE(map.topOf(PairSide::Right, 10, 100), 0.0);
}

SUITE_CORE_TEST(ScrollMapTest)
#include "tst_scrollmap.moc"

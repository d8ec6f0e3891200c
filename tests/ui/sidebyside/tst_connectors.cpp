// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignmentfixture.h"
#include "sidebyside/connectors.h"
#include "support/suite.h"

#include <QtTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class ConnectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatChanged();
    void crossesForMoves();
    void narrowsWhereASideHasNothing();
    void leavesOutWhatIsNotSeen();

private:
    QList<Connector> seen(const Viewed &viewed) const;
    Connector of(int row) const;

    const Alignment m_alignment = sampleAlignment();
    const PairColumn m_left = fullColumn(m_alignment, PairSide::Left, 10);
    const PairColumn m_right = fullColumn(m_alignment, PairSide::Right, 20);
    const ScrollMap m_map{m_left, m_right, m_alignment};
};

QList<Connector> ConnectorsTest::seen(const Viewed &viewed) const
{
    return connectorsIn(viewed, m_alignment, m_left, m_right, m_map);
}

Connector ConnectorsTest::of(int row) const
{
    for (const Connector &connector : seen({0, 0, 1000})) {
        if (connector.row == row)
            return connector;
    }
    return {};
}

void ConnectorsTest::joinsWhatChanged()
{
    const Connector changed{2, BlockStatus::Changed, 10, 20, 40, 60};
    QCOMPARE(of(2), changed);
    QCOMPARE(of(0).row, -1); // unchanged
    QCOMPARE(seen({0, 0, 1000}).size(), 4);
}

void ConnectorsTest::crossesForMoves()
{
    const Connector moved{1, BlockStatus::Moved, 30, 40, 20, 40};
    QCOMPARE(of(1), moved);
}

void ConnectorsTest::narrowsWhereASideHasNothing()
{
    const Connector removed = of(3);
    QCOMPARE(removed.leftBottom - removed.leftTop, 10.0);
    QCOMPARE(removed.rightTop, removed.rightBottom);
    QVERIFY(removed.rightTop >= m_right.itemOf(2)->bottom()); // after the block before it
    QVERIFY(removed.rightTop <= m_right.itemOf(5)->top);
    const Connector added = of(4);
    QCOMPARE(added.leftTop, added.leftBottom);
    QCOMPARE(added.rightBottom - added.rightTop, 20.0);
}

void ConnectorsTest::leavesOutWhatIsNotSeen()
{
    // The last ten pixels of both columns hold the unchanged row alone.
    for (const Connector &connector : seen({41, 81, 9}))
        QVERIFY2(connector.row != 1 && connector.row != 2, "not in the window");
    const auto top = seen({0, 0, 15});
    QVERIFY(std::any_of(top.begin(), top.end(), [](const Connector &c) { return c.row == 2; }));
}

SUITE_CORE_TEST(ConnectorsTest)
#include "tst_connectors.moc"

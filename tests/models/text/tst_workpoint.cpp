// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/workpoint.h"

#include <QTest>

using namespace PlanLens;

class WorkPointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAsked() { workPoint(); }
    void cancelled();
    void outOfTime();
    void innerWorkEndsWithTheOuter();
};

/// The reason why endless work stopped.
static WorkStopped reasonToStop()
{
    try {
        for (;;)
            workPoint();
    } catch (WorkStopped why) {
        return why;
    }
}

void WorkPointTest::cancelled()
{
    int asked = 0;
    const StoppableWork work([&asked] { return ++asked == 3; }, std::chrono::hours(1));
    QCOMPARE(reasonToStop(), WorkStopped::Cancelled);
    QCOMPARE(asked, 3);
}

void WorkPointTest::outOfTime()
{
    const StoppableWork work({}, std::chrono::milliseconds(1));
    QCOMPARE(reasonToStop(), WorkStopped::OutOfTime);
}

void WorkPointTest::innerWorkEndsWithTheOuter()
{
    const StoppableWork outer({}, std::chrono::milliseconds(1));
    {
        const StoppableWork inner({}, std::chrono::hours(1));
        QCOMPARE(reasonToStop(), WorkStopped::OutOfTime);
    }
    QCOMPARE(reasonToStop(), WorkStopped::OutOfTime);
}

SUITE_TEST(WorkPointTest)
#include "tst_workpoint.moc"

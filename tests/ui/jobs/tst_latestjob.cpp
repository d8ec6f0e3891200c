// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/latestjob.h"
#include "support/suite.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace PlanLens;

/// Work is held up with semaphores, never with time.
class LatestJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnAnotherThread();
    void startReturnsBeforeTheResult();
    void dropsALateResult();
    void cancelledGivesNothing();
    void stoppedGivesWhatThereIs();
    void cancellingOneDoesNotReachTheNext();
    void tellsProgress();
    void dropsLateProgress();
    void failingWorkSaysWhy_data();
    void failingWorkSaysWhy();
    void worksAgainAfterAFailure();
    void destructorWaits();
    void whatHasNotBegunIsNotDone();
    void tellsWhatWasLeftOut();
};

void LatestJobTest::worksOnAnotherThread()
{
    LatestJob<QThread *> job;
    QSignalSpy finished(&job, &LatestJobBase::finished);
    job.start([](const Cancelled &, const Progress &) { return QThread::currentThread(); });
    QVERIFY(finished.wait());
    QVERIFY(job.result() != nullptr);
    QVERIFY(job.result() != QThread::currentThread());
}

void LatestJobTest::startReturnsBeforeTheResult()
{
    QSemaphore gate;
    LatestJob<int> job;
    QSignalSpy finished(&job, &LatestJobBase::finished);
    job.start([&](const Cancelled &, const Progress &) {
        gate.acquire();
        return 1;
    });
    QVERIFY(job.isRunning());
    QCOMPARE(job.result(), 0);
    gate.release();
    QVERIFY(finished.wait());
    QVERIFY(!job.isRunning());
    QCOMPARE(job.result(), 1);
}

void LatestJobTest::dropsALateResult()
{
    QSemaphore began;
    QSemaphore gate;
    QSemaphore late;
    QThreadPool threads;
    threads.setMaxThreadCount(2);
    LatestJob<QString> job(nullptr, threads);
    QSignalSpy finished(&job, &LatestJobBase::finished);
    job.start([&](const Cancelled &, const Progress &) {
        began.release();
        gate.acquire();
        late.release();
        return QStringLiteral("former");
    });
    began.acquire();
    job.start([](const Cancelled &, const Progress &) { return QStringLiteral("later"); });
    QVERIFY(finished.wait());
    QCOMPARE(job.result(), QStringLiteral("later"));
    gate.release();
    late.acquire();
    threads.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.result(), QStringLiteral("later"));
}

void LatestJobTest::cancelledGivesNothing()
{
    QSemaphore began;
    QSemaphore gate;
    bool sawIt = false;
    LatestJob<int> job;
    const QSignalSpy finished(&job, &LatestJobBase::finished);
    const QSignalSpy failed(&job, &LatestJobBase::failed);
    job.start([&](const Cancelled &cancelled, const Progress &) {
        began.release();
        gate.acquire();
        sawIt = cancelled();
        return 1;
    });
    began.acquire();
    job.cancel();
    QVERIFY(!job.isRunning());
    gate.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(sawIt);
    QCOMPARE(finished.count() + failed.count(), 0);
}

void LatestJobTest::stoppedGivesWhatThereIs()
{
    QSemaphore began;
    QSemaphore gate;
    LatestJob<QString> job;
    QSignalSpy finished(&job, &LatestJobBase::finished);
    job.start([&](const Cancelled &cancelled, const Progress &) {
        began.release();
        gate.acquire();
        return cancelled() ? QStringLiteral("a part") : QStringLiteral("all");
    });
    began.acquire();
    job.stop();
    QVERIFY(job.isRunning());
    gate.release();
    QVERIFY(finished.wait());
    QCOMPARE(job.result(), QStringLiteral("a part"));
}

void LatestJobTest::cancellingOneDoesNotReachTheNext()
{
    LatestJob<bool> job;
    QSignalSpy finished(&job, &LatestJobBase::finished);
    const auto asks = [](const Cancelled &cancelled, const Progress &) {
        return cancelled();
    };
    job.start(asks);
    job.cancel();
    job.start(asks);
    QVERIFY(finished.wait());
    QVERIFY(!job.result());
}

void LatestJobTest::tellsProgress()
{
    LatestJob<int> job;
    QSignalSpy finished(&job, &LatestJobBase::finished);
    const QSignalSpy progressed(&job, &LatestJobBase::progressed);
    job.start([](const Cancelled &, const Progress &progress) {
        for (const double done : {0.0, 0.5, 0.50001, 1.0}) // nobody sees the third
            progress(done);
        return 1;
    });
    QVERIFY(finished.wait());
    QCOMPARE(progressed.count(), 2);
    QCOMPARE(progressed.at(0).at(0).toDouble(), 0.5);
    QCOMPARE(progressed.at(1).at(0).toDouble(), 1.0);
}

void LatestJobTest::dropsLateProgress()
{
    QSemaphore told;
    LatestJob<int> job;
    const QSignalSpy progressed(&job, &LatestJobBase::progressed);
    job.start([&](const Cancelled &, const Progress &progress) {
        progress(0.5);
        told.release();
        return 1;
    });
    told.acquire();
    job.cancel();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(progressed.count(), 0);
}

void LatestJobTest::failingWorkSaysWhy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("for the person") << 0 << QStringLiteral("没有这个库");
    QTest::newRow("of the language") << 1 << QStringLiteral("no memory");
    QTest::newRow("whatever") << 2 << QString();
}

void LatestJobTest::failingWorkSaysWhy()
{
    QFETCH(int, kind);
    QFETCH(QString, reason);
    LatestJob<int> job;
    const QSignalSpy finished(&job, &LatestJobBase::finished);
    QSignalSpy failed(&job, &LatestJobBase::failed);
    job.start([kind](const Cancelled &, const Progress &) -> int {
        if (kind == 0)
            throw WorkError{QStringLiteral("没有这个库")};
        if (kind == 1)
            throw std::runtime_error("no memory");
        throw kind;
    });
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).toString(), reason);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!job.isRunning());
}

void LatestJobTest::worksAgainAfterAFailure()
{
    LatestJob<int> job;
    QSignalSpy failed(&job, &LatestJobBase::failed);
    QSignalSpy finished(&job, &LatestJobBase::finished);
    job.start([](const Cancelled &, const Progress &) -> int { throw WorkError{}; });
    QVERIFY(failed.wait());
    job.start([](const Cancelled &, const Progress &) { return 2; });
    QVERIFY(finished.wait());
    QCOMPARE(job.result(), 2);
}

void LatestJobTest::destructorWaits()
{
    QSemaphore began;
    std::atomic_bool done = false;
    auto job = std::make_unique<LatestJob<int>>();
    job->start([&](const Cancelled &cancelled, const Progress &) {
        began.release();
        while (!cancelled())
            QThread::yieldCurrentThread();
        done = true;
        return 1;
    });
    began.acquire();
    job.reset();
    QVERIFY(done);
    QCoreApplication::processEvents(); // what was posted to it must not come
}

void LatestJobTest::whatHasNotBegunIsNotDone()
{
    QThreadPool thread;
    thread.setMaxThreadCount(1);
    QSemaphore gate;
    std::atomic_bool done = false;
    LatestJob<int> job(nullptr, thread);
    QSignalSpy finished(&job, &LatestJobBase::finished);
    thread.start([&] { gate.acquire(); });
    job.start([&](const Cancelled &, const Progress &) {
        done = true;
        return 1;
    });
    job.start([](const Cancelled &, const Progress &) { return 2; });
    gate.release();
    QVERIFY(finished.wait());
    QCOMPARE(job.result(), 2);
    QVERIFY(!done);
}

void LatestJobTest::tellsWhatWasLeftOut()
{
    LatestJob<int> job;
    QSignalSpy finished(&job, &LatestJobBase::finished);
    QSignalSpy leftOut(&job, &LatestJobBase::leftOut);
    job.start([](const Cancelled &, const Progress &) {
        tellLeftOut({QStringLiteral("one report")});
        return 1;
    });
    QVERIFY(finished.wait());
    QCOMPARE(leftOut.count(), 1);
    QCOMPARE(leftOut.first().first().toStringList(), QStringList{QStringLiteral("one report")});
    // What one work tells is not of the next on the same thread.
    job.start([](const Cancelled &, const Progress &) { return 2; });
    QVERIFY(finished.wait());
    QCOMPARE(leftOut.count(), 1);
    tellLeftOut({QStringLiteral("outside of work")});
}

SUITE_CORE_TEST(LatestJobTest)
#include "tst_latestjob.moc"

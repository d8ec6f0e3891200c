// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/latestjob.h"

#include <QScopeGuard>
#include <QtConcurrent>

#include <atomic>
#include <exception>

namespace PlanLens {

namespace {

/// As fine as anybody sees; more would only keep the thread of the window busy.
constexpr int steps = 1000;

thread_local QStringList *toldHere = nullptr; ///< by the work on this thread; null where none is

} // namespace

void tellLeftOut(const QStringList &lines)
{
    if (toldHere)
        *toldHere += lines;
}

/// What the thread that works shares with the job. Each run has its own: cancelling one must not
/// reach the next.
struct LatestJobBase::Run
{
    std::atomic_bool stopped = false;
    std::atomic_bool dropped = false;
};

LatestJobBase::LatestJobBase(QObject *parent, QThreadPool &pool) : QObject(parent), m_pool(pool) {}

LatestJobBase::~LatestJobBase()
{
    cancel();
    for (QFuture<void> &future : m_futures)
        future.waitForFinished();
}

void LatestJobBase::stop()
{
    if (m_run)
        m_run->stopped = true;
}

void LatestJobBase::cancel()
{
    stop();
    if (m_run)
        m_run->dropped = true;
    m_run.reset();
}

void LatestJobBase::launch(Make make)
{
    cancel();
    m_run = std::make_shared<Run>();
    m_futures.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    m_futures.append(QtConcurrent::run(&m_pool, [this, run = m_run, make = std::move(make)] {
        if (!run->dropped)
            post(run, made(make, run));
    }));
}

/// On the thread that works.
LatestJobBase::Take LatestJobBase::made(const Make &make, const RunPtr &run)
{
    const auto failure = [this](const QString &reason) -> Take {
        return [this, reason] {
            Q_EMIT failed(reason);
        };
    };
    const auto progress = [this, run, last = 0](double done) mutable {
        const int step = int(done * steps);
        if (step == last)
            return;
        last = step;
        QMetaObject::invokeMethod(
            this,
            [this, run, step] {
                if (run == m_run)
                    Q_EMIT progressed(double(step) / steps);
            },
            Qt::QueuedConnection);
    };
    QStringList lines;
    toldHere = &lines;
    const auto untold = qScopeGuard([] { toldHere = nullptr; });
    try {
        const Take take = make([run] { return run->stopped.load(); }, progress);
        if (lines.isEmpty())
            return take;
        return [this, take, lines] {
            Q_EMIT leftOut(lines);
            take();
        };
    } catch (const WorkError &error) {
        return failure(error.reason);
    } catch (const std::exception &error) {
        return failure(QString::fromLocal8Bit(error.what()));
    } catch (...) {
        return failure({});
    }
}

/// From the thread that works to that of the job.
void LatestJobBase::post(const RunPtr &run, Take take)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, take = std::move(take)] {
            if (run != m_run)
                return;
            m_run.reset();
            take();
        },
        Qt::QueuedConnection);
}

} // namespace PlanLens

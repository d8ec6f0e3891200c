// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cancelling.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace PlanLens {

/// Thrown by work in the background that cannot be done: one sentence for the person.
struct WorkError
{
    QString reason;
};

/// Called by work in the background: what it had to leave out, a line each. Its result is not
/// complete where there is any. Elsewhere it does nothing.
void tellLeftOut(const QStringList &lines);

/// What all jobs have in common, whatever they make: see LatestJob.
class LatestJobBase : public QObject
{
    Q_OBJECT

public:
    LatestJobBase(QObject *parent, QThreadPool &pool);
    /// Cancels and waits for the work in hand.
    ~LatestJobBase() override;

    /// Whether a result is awaited.
    bool isRunning() const { return m_run != nullptr; }
    /// Asks the work to end early. What it has made by then is still a result.
    void stop();
    /// Asks the work to end early and drops its result.
    void cancel();

Q_SIGNALS:
    /// From 0 to 1.
    void progressed(double done);
    /// What the newest work could not take in, before its result; see tellLeftOut().
    void leftOut(const QStringList &lines);
    /// The result of the newest work is there.
    void finished();
    /// The newest work could not be done; one sentence, which may be empty.
    void failed(const QString &reason);

protected:
    /// Called on the thread of the job, where the result is still wanted.
    using Take = std::function<void()>;
    using Make = std::function<Take(const Cancelled &, const Progress &)>;
    /// Cancels what is under way and makes something new on a thread of the pool.
    void launch(Make make);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    Take made(const Make &make, const RunPtr &run);
    void post(const RunPtr &run, Take take);

    QThreadPool &m_pool;
    RunPtr m_run; ///< the newest; null where nothing is awaited
    QList<QFuture<void>> m_futures;
};

/// Work in the background of which only the newest counts: a newer one cancels an older one, whose
/// result is dropped. The work is a plain function; it must own all it touches, or only touch what
/// no other thread does.
template <class T>
class LatestJob : public LatestJobBase
{
public:
    using Work = std::function<T(const Cancelled &, const Progress &)>;

    /// The pool must outlive the job.
    explicit LatestJob(QObject *parent = nullptr,
                       QThreadPool &pool = *QThreadPool::globalInstance())
        : LatestJobBase(parent, pool)
    {}

    void start(Work work)
    {
        launch([this, work = std::move(work)](const Cancelled &cancelled,
                                              const Progress &progress) -> Take {
            auto result = std::make_shared<T>(work(cancelled, progress));
            return [this, result] {
                m_result = std::move(*result);
                Q_EMIT finished();
            };
        });
    }
    /// Of the work that finished last.
    const T &result() const { return m_result; }

private:
    T m_result{};
};

} // namespace PlanLens

#include "jobs/reinterpretjob.h"

#include "library/library.h"

#include <QPromise>
#include <QtConcurrent>

namespace PlanLens {

namespace {

constexpr int steps = 1000;

void work(QPromise<ReinterpretingSummary> &promise, const QString &path,
          const std::shared_ptr<std::atomic_bool> &cancelled)
{
    promise.setProgressRange(0, steps);
    const Library::Opened opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    if (!library) {
        promise.addResult(ReinterpretingSummary());
        return;
    }
    promise.addResult(reinterpretOutdated(
        **library, [&] { return cancelled->load(); },
        [&](double done) { promise.setProgressValue(int(done * steps)); }));
}

} // namespace

ReinterpretJob::ReinterpretJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (value > 0)
            Q_EMIT progressed(double(value) / steps);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

ReinterpretJob::~ReinterpretJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void ReinterpretJob::start(const QString &library)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(work, library, m_cancelled));
}

void ReinterpretJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace PlanLens

#include "jobs/importjob.h"

#include "library/library.h"

#include <QPromise>
#include <QtConcurrent>

namespace PlanLens {

namespace {

constexpr int steps = 1000;

ImportSummary failure(const QStringList &paths, const LibraryError &error)
{
    ImportSummary summary;
    for (const QString &path : paths)
        summary.results.append({.file = path, .reason = error.detail});
    return summary;
}

void work(QPromise<ImportSummary> &promise, const QString &library, const QStringList &paths,
          const std::shared_ptr<std::atomic_bool> &cancelled)
{
    promise.setProgressRange(0, steps);
    Library::Opened opened = Library::open(library);
    if (const auto *error = std::get_if<LibraryError>(&opened)) {
        promise.addResult(failure(paths, *error));
        return;
    }
    promise.addResult(importPaths(
        *std::get<std::unique_ptr<Library>>(opened), paths, [&] { return cancelled->load(); },
        [&](double done) { promise.setProgressValue(int(done * steps)); }));
}

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(double(value) / steps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportJob::take);
}

ImportJob::~ImportJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start(const QString &library, const QStringList &paths)
{
    m_library = library;
    m_waiting += paths;
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = true;
    m_summary = {};
    Q_EMIT started();
    runNext();
}

void ImportJob::runNext()
{
    // Each run has its own flag: cancelling one must not reach the next.
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QStringList paths = std::exchange(m_waiting, {});
    m_watcher.setFuture(QtConcurrent::run(work, m_library, paths, m_cancelled));
}

void ImportJob::cancel()
{
    m_waiting.clear();
    if (m_cancelled)
        m_cancelled->store(true);
}

void ImportJob::take()
{
    const ImportSummary summary = m_watcher.result();
    m_summary.results += summary.results;
    m_summary.cancelled = m_summary.cancelled || summary.cancelled;
    if (!m_waiting.isEmpty()) {
        runNext();
        return;
    }
    m_running = false;
    Q_EMIT finished(m_summary);
}

} // namespace PlanLens

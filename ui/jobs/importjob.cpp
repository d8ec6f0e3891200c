// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/importjob.h"

#include "library/library.h"

namespace PlanLens {

namespace {

ImportSummary failure(const QStringList &paths, const QString &reason)
{
    ImportSummary summary;
    summary.stopped = reason;
    summary.notTried = int(paths.size());
    for (const QString &path : paths)
        summary.results.append({.file = path, .reason = reason});
    return summary;
}

ImportSummary importInto(const QString &library, const QStringList &paths,
                         const Cancelled &cancelled, const Progress &progress, ImportPause *pause)
{
    Library::Opened opened = Library::open(library, LibraryAt::IsThere);
    if (const auto *error = std::get_if<LibraryError>(&opened))
        throw WorkError{error->detail};
    return importPaths(*std::get<std::unique_ptr<Library>>(opened), paths, cancelled, progress, {},
                       pause);
}

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    m_pause = std::make_shared<ImportPause>([this](const ImportPause::Stand &stand) {
        const auto tell = [this, stand] {
            if (isRunning() && isPaused())
                Q_EMIT held(stand.done, stand.total);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    connect(&m_job, &LatestJobBase::progressed, this, &ImportJob::progressed);
    connect(&m_job, &LatestJobBase::finished, this, [this] { take(m_job.result()); });
    connect(&m_job, &LatestJobBase::failed, this,
            [this](const QString &reason) { take(failure(m_inHand.paths, reason)); });
}

void ImportJob::start(const QString &library, const QStringList &paths)
{
    add({library, paths, {}});
}

void ImportJob::startWatched(const QString &library, const QString &folder,
                             const QStringList &files)
{
    add({library, files, folder});
}

void ImportJob::add(const Batch &batch)
{
    if (batch.paths.isEmpty())
        return;
    const bool isFirst = !isRunning();
    m_isAsked = batch.folder.isEmpty() || (m_isAsked && !isFirst);
    const auto goesWith = [&](const Batch &other) {
        return other.library == batch.library && other.folder == batch.folder;
    };
    if (!m_waiting.isEmpty() && goesWith(m_waiting.constLast()))
        m_waiting.last().paths += batch.paths;
    else
        m_waiting += batch;
    if (!isFirst)
        return;
    m_summary = {};
    runNext();
    Q_EMIT started();
}

void ImportJob::runNext()
{
    m_inHand = m_waiting.takeFirst();
    m_job.start([batch = m_inHand, pause = m_pause](const auto &cancelled, const auto &progress) {
        return importInto(batch.library, batch.paths, cancelled, progress, pause.get());
    });
    Q_EMIT begun(m_inHand.folder, int(m_inHand.paths.size()));
}

void ImportJob::pause()
{
    if (isRunning())
        m_pause->pause();
}

void ImportJob::resume()
{
    m_pause->resume();
}

void ImportJob::cancel()
{
    m_waiting.clear();
    m_job.stop(); // what is imported by then is told
    m_pause->resume();
}

void ImportJob::take(const ImportSummary &summary)
{
    const QString folder = m_inHand.folder;
    if (folder.isEmpty())
        m_summary.results += summary.results;
    m_summary.cancelled = m_summary.cancelled || summary.cancelled;
    const bool isLast = m_waiting.isEmpty();
    if (!isLast)
        runNext();
    if (!folder.isEmpty())
        Q_EMIT watchedDone(folder, summary);
    if (!isLast)
        return;
    m_pause->resume(); // the last file was in hand when it was paused
    Q_EMIT finished(m_summary);
}

} // namespace PlanLens

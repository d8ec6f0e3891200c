#include "jobs/reviewjob.h"

#include "library/library.h"

#include <QtConcurrent>

namespace PlanLens {

static NameReview review(const QString &path, const std::shared_ptr<std::atomic_bool> &cancelled)
{
    const Library::Opened opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    if (!library)
        return {};
    return reviewNames(**library, [&] { return cancelled->load(); });
}

ReviewJob::ReviewJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancelled->load())
            Q_EMIT finished(m_watcher.result());
    });
}

ReviewJob::~ReviewJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void ReviewJob::start(const QString &library)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(review, library, m_cancelled));
}

void ReviewJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace PlanLens

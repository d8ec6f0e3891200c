#include "jobs/checkjob.h"

#include "exchange/storedfindings.h"
#include "library/related.h"

#include <QtConcurrent>

namespace PlanLens {

namespace {

using Flag = std::shared_ptr<std::atomic_bool>;

QList<Finding> check(const QString &path, const QString &report, const Flag &cancelled)
{
    const Library::Opened opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    if (!library)
        return {};
    const QStringList keys =
        QStringList(report) + relatedReports((*library)->entries(), report, Regions::shipped());
    return storedFindings(**library, keys, [&] { return cancelled->load(); }).all();
}

} // namespace

CheckJob::CheckJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancelled->load())
            Q_EMIT finished(m_report, m_watcher.result());
    });
}

CheckJob::~CheckJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void CheckJob::start(const QString &library, const QString &report)
{
    cancel();
    m_report = report;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(check, library, report, m_cancelled));
}

void CheckJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace PlanLens

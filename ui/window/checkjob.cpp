#include "window/checkjob.h"

#include "comparing/checks.h"
#include "library/related.h"

#include <QtConcurrent>

#include <vector>

namespace PlanLens {

namespace {

using Flag = std::shared_ptr<std::atomic_bool>;

struct Loaded
{
    Report report;
    Interpretation interpretation;
};

std::vector<Loaded> load(const Library &library, const QStringList &keys, const Flag &cancelled)
{
    std::vector<Loaded> loaded;
    for (const QString &key : keys) {
        if (cancelled->load())
            return {};
        auto report = library.report(key);
        if (!report)
            continue;
        Loaded one{std::move(*report), {}};
        one.interpretation.tables = library.tables(key);
        one.interpretation.observations = library.observations(key);
        loaded.push_back(std::move(one));
    }
    return loaded;
}

QList<Finding> check(const QString &path, const QString &report, const Flag &cancelled)
{
    const Library::Opened opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    if (!library)
        return {};
    const QStringList keys =
        QStringList(report) + relatedReports((*library)->entries(), report, Regions::shipped());
    const std::vector<Loaded> loaded = load(**library, keys, cancelled);
    QList<CheckedReport> checked;
    for (const Loaded &one : loaded)
        checked.append({&one.report, &one.interpretation});
    return checkReports(checked, (*library)->catalogue(), [&] { return cancelled->load(); });
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

#include "jobs/phrasejob.h"

#include "library/library.h"
#include "wording/phrasefinder.h"

#include <QtConcurrent>

namespace PlanLens {

namespace {

using Flag = std::shared_ptr<std::atomic_bool>;

QList<PhraseCount> count(const QString &path, const QString &phrase, const Flag &cancelled)
{
    const Library::Opened opened = Library::open(path);
    const auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    if (!library)
        return {};
    QList<PhraseCount> counts;
    for (const LibraryEntry &entry : (*library)->entries()) {
        if (cancelled->load())
            return {};
        const auto report = (*library)->report(entry.key);
        if (!report)
            continue;
        const QList<Anchor> places = placesOf(phrase, *report);
        counts.append({entry.key, entry.file, entry.identity, int(places.size()),
                       places.isEmpty() ? Anchor{} : places.constFirst()});
    }
    return counts;
}

} // namespace

PhraseJob::PhraseJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancelled->load())
            Q_EMIT finished(m_phrase, m_watcher.result());
    });
}

PhraseJob::~PhraseJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void PhraseJob::start(const QString &library, const QString &phrase)
{
    cancel();
    m_phrase = phrase;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(count, library, phrase, m_cancelled));
}

void PhraseJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace PlanLens

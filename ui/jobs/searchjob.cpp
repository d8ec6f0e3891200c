// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/searchjob.h"

#include "search/librarysearch.h"

namespace PlanLens {

namespace {

// Between two keys of a fast typist: long enough to skip what nobody reads.
constexpr int pause = 60;

} // namespace

/// Keeps its connection between queries.
class SearchJob::Searcher
{
public:
    void open(const QString &path)
    {
        m_search.reset();
        m_library.reset();
        m_path = path;
    }

    /// Nothing where no library is open. Throws WorkError.
    std::optional<SearchResults> search(const QString &query, const SearchOptions &options)
    {
        if (!m_library && !m_path.isEmpty()) {
            Library::Opened opened = Library::open(m_path, LibraryAt::IsThere);
            if (const auto *error = std::get_if<LibraryError>(&opened))
                throw WorkError{error->detail};
            m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
            m_search = std::make_unique<LibrarySearch>(*m_library);
        }
        if (!m_search)
            return std::nullopt;
        const SearchResults results = m_search->search(query, options);
        if (const QString error = m_search->lastError(); !error.isEmpty())
            throw WorkError{error};
        tellLeftOut(m_library->leftOut() + m_search->leftOut());
        return results;
    }

private:
    QString m_path;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibrarySearch> m_search;
};

SearchJob::SearchJob(QObject *parent)
    : QObject(parent), m_searcher(std::make_shared<Searcher>()), m_job(nullptr, m_thread)
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchJob::ask);
    connect(&m_job, &LatestJobBase::finished, this, [this] {
        if (m_job.result())
            Q_EMIT finished(m_query, *m_job.result());
    });
    connect(&m_job, &LatestJobBase::leftOut, this, &SearchJob::leftOut);
    connect(&m_job, &LatestJobBase::failed, this, &SearchJob::failed);
}

SearchJob::~SearchJob()
{
    setLibrary({}); // the connection is closed on its thread
    m_thread.waitForDone();
}

void SearchJob::setLibrary(const QString &path)
{
    cancel();
    m_thread.start([searcher = m_searcher, path] { searcher->open(path); });
}

void SearchJob::search(const QString &query)
{
    cancel();
    m_query = query;
    m_options = {};
    m_pause.start();
}

void SearchJob::fetch(const QString &query, const SearchOptions &options)
{
    cancel();
    m_query = query;
    m_options = options;
    ask();
}

void SearchJob::cancel()
{
    m_job.cancel();
    m_pause.stop();
}

void SearchJob::ask()
{
    m_job.start([searcher = m_searcher, query = m_query, options = m_options](const Cancelled &,
                                                                              const Progress &) {
        return searcher->search(query, options);
    });
}

} // namespace PlanLens

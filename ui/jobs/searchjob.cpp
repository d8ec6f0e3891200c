#include "jobs/searchjob.h"

#include "search/librarysearch.h"

namespace PlanLens {

namespace {

// Between two keys of a fast typist: long enough to skip what nobody reads.
constexpr int pause = 60;

} // namespace

/// Lives on the search thread, as its connection does.
class SearchJob::Worker : public QObject
{
public:
    void open(const QString &path)
    {
        m_search.reset();
        m_library.reset();
        m_path = path;
    }

    std::optional<SearchResults> search(const QString &query)
    {
        if (!m_library && !m_path.isEmpty()) {
            Library::Opened opened = Library::open(m_path);
            if (auto *library = std::get_if<std::unique_ptr<Library>>(&opened))
                m_library = std::move(*library);
            if (m_library)
                m_search = std::make_unique<LibrarySearch>(*m_library);
        }
        if (!m_search)
            return std::nullopt;
        return m_search->search(query, {});
    }

private:
    QString m_path;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibrarySearch> m_search;
};

SearchJob::SearchJob(QObject *parent)
    : QObject(parent), m_worker(new Worker), m_newest(std::make_shared<std::atomic_int>(0))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchJob::ask);
}

SearchJob::~SearchJob()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void SearchJob::setLibrary(const QString &path)
{
    cancel();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->open(path); });
}

void SearchJob::search(const QString &query)
{
    cancel();
    m_query = query;
    m_pause.start();
}

void SearchJob::cancel()
{
    ++*m_newest;
    m_pause.stop();
}

void SearchJob::ask()
{
    const int number = *m_newest;
    QMetaObject::invokeMethod(
        m_worker, [this, number, query = m_query, newest = m_newest, worker = m_worker] {
            if (*newest != number)
                return;
            const auto results = worker->search(query);
            if (!results)
                return;
            QMetaObject::invokeMethod(this, [this, number, query, results = *results] {
                if (*m_newest == number)
                    Q_EMIT finished(query, results);
            });
        });
}

} // namespace PlanLens

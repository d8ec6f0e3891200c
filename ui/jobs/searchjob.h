// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/latestjob.h"
#include "search/search.h"

#include <QTimer>

#include <optional>

namespace PlanLens {

/// Searches a library on a thread of its own, with a connection of its own, so that typing never
/// waits. A newer query overtakes an older one, whose results are dropped.
class SearchJob : public QObject
{
    Q_OBJECT

public:
    explicit SearchJob(QObject *parent = nullptr);
    /// Waits for the query in hand.
    ~SearchJob() override;

    /// The library that is searched from now on; none where the path is empty.
    void setLibrary(const QString &path);
    /// Asks as soon as the person stops typing for a moment.
    void search(const QString &query);
    /// Asks at once for a page of what a query finds.
    void fetch(const QString &query, const SearchOptions &options);
    /// Drops what is under way.
    void cancel();

Q_SIGNALS:
    void finished(const QString &query, const PlanLens::SearchResults &results);
    /// What could not be searched, a line each; before the results.
    void leftOut(const QStringList &lines);
    /// The library could not be searched; one sentence.
    void failed(const QString &reason);

private:
    class Searcher;
    void ask();

    QThreadPool m_thread; ///< one thread, which stays: a connection belongs to its thread
    std::shared_ptr<Searcher> m_searcher; ///< only touched on the thread
    QTimer m_pause;
    QString m_query;
    SearchOptions m_options;
    LatestJob<std::optional<SearchResults>> m_job;
};

} // namespace PlanLens

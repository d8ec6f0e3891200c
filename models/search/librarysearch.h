// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"
#include "search/textindex.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <memory>

namespace PlanLens {

class Database;
class Library;
class SearchNames;

/// Finds texts and figures in the current reports of a library; see searchquery.h for what can be
/// asked. Exact: what is found is what reading all texts would find. Keeps the index between
/// searches, and sees what this and other connections change. Counts are taken from the index: only
/// the texts of the hits listed are read.
///
/// Texts are ranked so that a person can see why: headings before cells before paragraphs, then
/// where the words occur more often, then newer reports.
class LibrarySearch
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)

public:
    /// What was looked up of reports, by the id of their row.
    struct Known
    {
        QHash<int, LibraryEntry> entries;
        QHash<int, std::vector<UnitPlace>> places;
    };

    /// Indexes what was stored without an index, where the library can be written. `library` must
    /// outlive this.
    explicit LibrarySearch(const Library &library);

    SearchResults search(const QString &query, const SearchOptions &options);
    /// Why the last search failed, one sentence in the person's language; empty where it did not.
    QString lastError() const { return m_lastError; }
    /// What the last search found and could not read: a line for each report that is damaged.
    QStringList leftOut() const { return m_leftOut; }

private:
    /// Brings the index up to date. Throws DatabaseError: what is not in it would not be found.
    void catchUp();
    /// Adds a hit, or says which report it is in where it cannot be read.
    template <typename Add>
    void addHit(int report, const Add &add);
    SearchResults answer(const SearchQuery &query, const SearchNames &names,
                         const SearchOptions &options);
    void findTexts(const SearchQuery &query, const SearchNames &names, const SearchOptions &options,
                   SearchResults &results);
    void findFigures(const SearchQuery &query, const SearchNames &names,
                     const SearchOptions &options, SearchResults &results);
    /// Drops what has changed meanwhile.
    void renew();

    const Library &m_library;
    const Database &m_database;
    QString m_lastError;
    QStringList m_leftOut;
    bool m_isBehind = true; ///< whether the index may lack reports
    std::unique_ptr<FullText> m_index;
    Known m_known;
    qint64 m_othersChanges = -1;
    quint64 m_ownChanges = 0;
};

} // namespace PlanLens

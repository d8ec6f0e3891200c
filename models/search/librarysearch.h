// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"
#include "search/textindex.h"

#include <QHash>

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

private:
    SearchResults answer(const SearchQuery &query, const SearchNames &names,
                         const SearchOptions &options);
    void findTexts(const SearchQuery &query, const SearchNames &names, int limit,
                   SearchResults &results);
    void findFigures(const SearchQuery &query, const SearchNames &names, int limit,
                     SearchResults &results);
    /// Drops what has changed meanwhile.
    void renew();

    const Library &m_library;
    const Database &m_database;
    QString m_lastError;
    std::unique_ptr<TextIndex> m_index;
    Known m_known;
    qint64 m_othersChanges = -1;
    quint64 m_ownChanges = 0;
};

} // namespace PlanLens

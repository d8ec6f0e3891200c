#pragma once

#include "library/search.h"
#include "library/textindex.h"

#include <QHash>

#include <memory>

namespace PlanLens {

class Catalogue;
class Database;
class SearchNames;

/// Answers searches over one connection, and keeps the index between them. Throws DatabaseError.
///
/// Texts are ranked so that a person can see why: headings before cells before paragraphs, then
/// where the words occur more often, then newer reports.
class Searching
{
public:
    /// What was looked up of reports, by the id of their row.
    struct Known
    {
        QHash<int, LibraryEntry> entries;
        QHash<int, std::vector<UnitPlace>> places;
    };

    /// `catalogue` has the names of indicators that a query may use.
    SearchResults search(const Database &database, const Catalogue &catalogue, const QString &query,
                         const SearchOptions &options);
    /// To be called where this connection changed something; changes of others are seen.
    void forget();

private:
    SearchResults answer(const Database &database, const SearchQuery &query,
                         const SearchNames &names, const SearchOptions &options);
    void findTexts(const Database &database, const SearchQuery &query, const SearchNames &names,
                   int limit, SearchResults &results);
    void findFigures(const Database &database, const SearchQuery &query, const SearchNames &names,
                     int limit, SearchResults &results);
    /// Drops what another connection has changed meanwhile.
    void renew(const Database &database);

    std::unique_ptr<TextIndex> m_index;
    Known m_known;
    qint64 m_changes = -1;
};

} // namespace PlanLens

#pragma once

#include "library/search.h"
#include "library/textindex.h"

#include <memory>

namespace PlanLens {

class Database;

/// Answers searches over one connection, and keeps the index between them. Throws DatabaseError.
///
/// Texts are ranked so that a person can see why: headings before cells before paragraphs, then
/// where the words occur more often, then newer reports.
class Searching
{
public:
    SearchResults search(const Database &database, const QString &query,
                         const SearchOptions &options);
    /// To be called where this connection changed something; changes of others are seen.
    void forget() { m_index.reset(); }

private:
    SearchResults answer(const Database &database, const SearchQuery &query,
                         const SearchOptions &options);
    void findTexts(const Database &database, const SearchQuery &query, int limit,
                   SearchResults &results);
    const TextIndex &index(const Database &database);

    std::unique_ptr<TextIndex> m_index;
    qint64 m_changes = -1;
};

} // namespace PlanLens

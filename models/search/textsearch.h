// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "search/fulltext.h"
#include "search/searchquery.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace PlanLens {

class Database;
class SearchNames;

/// Answers one query from the full-text index. Throws DatabaseError, and SearchQueryError where a
/// filter has a value that it cannot have.
class TextSearch
{
public:
    TextSearch(const Database &database, const FullText &index, const SearchNames &names)
        : m_database(database), m_index(index), m_names(names)
    {}

    /// The units of live reports in which the query holds, and how many places each has (see
    /// SearchResults).
    UnitMatches run(const SearchQuery &query);

private:
    UnitMatches find(const SearchQuery &query);
    UnitMatches findText(const SearchQuery &query);
    /// Where a form occurs; looked up once.
    const UnitMatches &found(const QString &form);
    UnitMatches findAll(const SearchQuery &query);
    UnitMatches findEither(const SearchQuery &query);
    UnitMatches keptBy(const SearchQuery &filter, UnitMatches matches);
    UnitMatches inReports(const SearchQuery &filter, UnitMatches matches);
    /// Whether a filter on reports takes each of the index in, in the index's order.
    std::vector<bool> accepted(const SearchQuery &filter);
    UnitMatches inSections(const QString &heading, UnitMatches matches);
    UnitMatches headings(UnitMatches matches) const;
    UnitMatches firstUnits(const UnitMatches &matches) const;
    void countPlaces(const SearchQuery &query, UnitMatches &matches);
    const QHash<int, ReportIdentity> &identities();

    const Database &m_database;
    const FullText &m_index;
    const SearchNames &m_names;
    QHash<int, ReportIdentity> m_identities;
    QHash<QString, UnitMatches> m_found; ///< by form
};

/// What a query looks for in texts, so that it can be marked there: words that must not occur and
/// filters apart, pinyin as the names it stands for.
QStringList wordsOf(const SearchQuery &query, const SearchNames &names);

} // namespace PlanLens

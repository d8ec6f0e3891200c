// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "search/searchquery.h"

#include <QHash>
#include <QList>
#include <QString>

namespace PlanLens {

class Database;
class SearchNames;

/// Figures that a query asks for.
struct FoundFigures
{
    struct Figure
    {
        int report = 0; ///< id of its row
        QString key;
        Observation observation;
    };

    QList<Figure> figures;  ///< newest period first, each report's in reading order
    QHash<int, int> counts; ///< all that match, of each report that has one of `figures`
    int total = 0;
};

/// Answers a query that has a filter on figures. Words of such a query are looked for in the names
/// of figures, their sections and as printed; years are those of the figures, regions those that
/// they are about. Throws DatabaseError, and SearchQueryError where a filter has a value that it
/// cannot have.
FoundFigures findFigures(const Database &database, const SearchQuery &query,
                         const SearchNames &names, int limit);

} // namespace PlanLens

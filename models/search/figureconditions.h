// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchquery.h"

#include <QString>
#include <QVariantList>

namespace PlanLens {

class Database;
class SearchNames;

/// A condition on observations o. What a person typed is only ever among the values.
struct FigureCondition
{
    QString sql;
    QVariantList values;
};

/// What a query asks of figures. Words are looked for in their names, their sections and as
/// printed; years are those of the figures, regions those that they are about. Throws
/// DatabaseError, and SearchQueryError where a filter has a value that it cannot have.
FigureCondition figureCondition(const Database &database, const SearchQuery &query,
                                const SearchNames &names);

} // namespace PlanLens

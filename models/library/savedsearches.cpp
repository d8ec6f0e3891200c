// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/savedsearches.h"

#include "database/database.h"
#include "text/clock.h"

namespace PlanLens::SavedSearches {

QList<SavedSearch> all(const Database &database)
{
    QList<SavedSearch> searches;
    Statement statement(database,
                        QStringLiteral("SELECT name, query FROM saved_search ORDER BY name"));
    statement.run();
    while (statement.next())
        searches += {statement.text(0), statement.text(1)};
    return searches;
}

bool save(const Database &database, const SavedSearch &search)
{
    remove(database, search.name);
    Statement(database,
              QStringLiteral("INSERT INTO saved_search (name, query, saved) VALUES (?, ?, ?)"))
        .run(stored(search.name), stored(search.query), Clock::stamp());
    return true;
}

bool remove(const Database &database, const QString &name)
{
    Statement statement(database, QStringLiteral("DELETE FROM saved_search WHERE name = ?"));
    return statement.run(stored(name)).affected() > 0;
}

} // namespace PlanLens::SavedSearches

// SPDX-License-Identifier: GPL-3.0-or-later
// What of the catalogue and of the regions the reports use, and which reports an older version
// read.

#include "database/database.h"
#include "interpreting/interpret.h"
#include "library/joinedformats.h"
#include "library/queries.h"

namespace PlanLens::Queries {

namespace {

QStringList textsOf(Statement &statement)
{
    QStringList texts;
    while (statement.next())
        texts += statement.text(0);
    return texts;
}

} // namespace

QStringList outdated(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT r.key FROM %1 WHERE r.interpreted_by < ? "
                                                 "ORDER BY r.is_current DESC, r.id")
                                      .arg(joinedTables()));
    return textsOf(statement.run(interpreterVersion));
}

QStringList indicatorsInUse(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT DISTINCT o.indicator FROM observation o "
                                                 "WHERE o.indicator IS NOT NULL AND %1 "
                                                 "ORDER BY o.indicator")
                                      .arg(isShown()));
    return textsOf(statement.run());
}

QStringList indicatorsByUse(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT o.indicator FROM observation o "
                                                 "WHERE o.indicator IS NOT NULL AND %1 "
                                                 "GROUP BY o.indicator "
                                                 "ORDER BY COUNT(*) DESC, o.indicator")
                                      .arg(isShown()));
    return textsOf(statement.run());
}

QStringList regionsInUse(const Database &database)
{
    // One look at each report, and the few figures that have a region of their own.
    Statement statement(
        database, QStringLiteral("SELECT %3 AS region FROM %1 WHERE %4 AND "
                                 "EXISTS (SELECT 1 FROM observation o WHERE o.report_id = r.id "
                                 "AND o.indicator IS NOT NULL AND o.region_id IS NULL) "
                                 "UNION SELECT o.region_id FROM observation o "
                                 "WHERE o.region_id IS NOT NULL AND o.indicator IS NOT NULL AND %2 "
                                 "ORDER BY region")
                      .arg(joinedTables(), isShown(), ownRegion(), JoinedFormats::isCounted()));
    QStringList regions = textsOf(statement.run());
    regions.removeAll(QString());
    return regions;
}

} // namespace PlanLens::Queries

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/regioncolors.h"

#include "database/database.h"

#include <algorithm>

namespace PlanLens::RegionColors {

QHash<QString, int> stored(const Database &database)
{
    QHash<QString, int> colors;
    Statement statement(database, QStringLiteral("SELECT region_id, color FROM region_color"));
    statement.run();
    while (statement.next())
        colors.insert(statement.text(0), statement.integer(1));
    return colors;
}

QHash<QString, int> withFurther(QHash<QString, int> colors, const QStringList &regionIds)
{
    int next = 0;
    for (const int color : std::as_const(colors))
        next = std::max(next, color + 1);
    for (const QString &id : regionIds) {
        if (!id.isEmpty() && !colors.contains(id))
            colors.insert(id, next++);
    }
    return colors;
}

void store(const Database &database, const QHash<QString, int> &colors)
{
    const QHash<QString, int> known = stored(database);
    for (auto it = colors.cbegin(); it != colors.cend(); ++it) {
        if (!known.contains(it.key()))
            Statement(database,
                      QStringLiteral("INSERT INTO region_color (region_id, color) VALUES (?, ?)"))
                .run(it.key(), it.value());
    }
}

} // namespace PlanLens::RegionColors

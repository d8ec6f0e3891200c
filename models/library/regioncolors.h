// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// The colours that charts give regions. All throw DatabaseError.
namespace RegionColors {

QHash<QString, int> stored(const Database &database);
/// The next free numbers, for regions that have none.
QHash<QString, int> withFurther(QHash<QString, int> colors, const QStringList &regionIds);
/// Stores those of `colors` that are not stored yet.
void store(const Database &database, const QHash<QString, int> &colors);

} // namespace RegionColors
} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QList>
#include <QMap>
#include <QString>

namespace PlanLens {

class Database;

/// The figures of a report, by their position in reading order. `region` is that of the report: a
/// figure about it is stored without one and follows it. All throw DatabaseError.
namespace FigureStore {

void insert(const Database &database, int report, const QList<Observation> &observations,
            const QString &region);
/// Puts another observation at a position.
void replace(const Database &database, int report, int position, const Observation &observation,
             const QString &region);
/// Takes out the figures from a position on.
void cut(const Database &database, int report, int position);
/// Keeps what was read at positions where something else is shown, in place of what was kept.
void keepAsRead(const Database &database, int report, const QMap<int, Observation> &asRead,
                const QString &region);
/// Takes out all figures of a report.
void remove(const Database &database, int report);
/// Takes out names that no figure bears any longer.
void forgetUnusedNames(const Database &database);

/// In reading order, as they are to be shown.
QList<Observation> all(const Database &database, int report, const QString &key,
                       const QString &region);
/// What was read of those that are shown otherwise, by position.
QMap<int, Observation> keptAsRead(const Database &database, int report, const QString &key,
                                  const QString &region);

} // namespace FigureStore
} // namespace PlanLens

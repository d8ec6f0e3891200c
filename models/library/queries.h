#pragma once

#include "library/library.h"

namespace PlanLens {

class Database;

/// What is asked of the database. All throw DatabaseError.
namespace Queries {

QList<LibraryEntry> entries(const Database &database, bool allVersions);
std::optional<LibraryEntry> entry(const Database &database, const QString &key);
std::optional<LibraryEntry> entryAt(const Database &database, const QString &path);
bool contains(const Database &database, const QByteArray &digest);
std::optional<Report> report(const Database &database, const QString &key);
QList<Observation> observations(const Database &database, const QString &key);
QList<TableReading> tables(const Database &database, const QString &key);
QList<Problem> problems(const Database &database, const QString &key);
QList<StatedObservation> observationsOf(const Database &database, const QString &indicator,
                                        const QStringList &regionIds);
QStringList indicatorsInUse(const Database &database);
QStringList regionsInUse(const Database &database);

} // namespace Queries
} // namespace PlanLens

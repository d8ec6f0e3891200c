// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/understoodreport.h"
#include "library/importresult.h"
#include "storing/packedsource.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace PlanLens {

class Catalogue;
class Database;
class ReportIndex;

/// What happens to a report in the database. Each function runs inside a transaction of its
/// caller's and throws DatabaseError.
namespace Writing {

/// Stores the reports of a file with what they say; see Library::addFile(). `path` is absolute;
/// `sources` may be empty.
QList<ImportResult> addFile(const Database &database, const QList<UnderstoodReport> &reports,
                            const QString &path, const Catalogue &catalogue,
                            const ReportIndex *index, const QList<PackedSource> &sources);
/// Replaces what a stored report says. False where there is no such report.
bool replaceInterpretation(const Database &database, const QString &key,
                           const Interpretation &interpretation, const Catalogue &catalogue);
/// Removes all versions of the report's document, for restore() to bring back. False where there is
/// no such report.
bool remove(const Database &database, const QString &key);
bool restore(const Database &database, const QString &key);
/// Deletes what was removed before a time, in a transaction of its own.
void deleteRemoved(const Database &database, const QDateTime &before);

} // namespace Writing
} // namespace PlanLens

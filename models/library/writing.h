// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "library/filepart.h"
#include "library/importresult.h"
#include "report/problem.h"
#include "report/report.h"

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

/// Where a report comes from.
struct Source
{
    QString path; ///< absolute
    FilePart part;
};

/// Stores a report with what it says; see Library::add().
ImportResult add(const Database &database, const Report &report,
                 const Interpretation &interpretation, const QList<Problem> &readProblems,
                 const Source &source, const Catalogue &catalogue, const ReportIndex *index);
/// Replaces what a stored report says. False where there is no such report.
bool replaceInterpretation(const Database &database, const QString &key,
                           const Interpretation &interpretation, const Catalogue &catalogue);
/// Removes all versions of the report's document, for restore() to bring back. False where there is
/// no such report.
bool remove(const Database &database, const QString &key);
bool restore(const Database &database, const QString &key);
/// Deletes what was removed before a time.
void deleteRemoved(const Database &database, const QDateTime &before);

} // namespace Writing
} // namespace PlanLens

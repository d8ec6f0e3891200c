// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// What belongs to one report besides its blocks and figures. All throw DatabaseError.
namespace Contents {

/// Which step found a problem.
enum class Step { Reading, Interpreting, Correcting };

void insertTables(const Database &database, int report, const QList<TableReading> &tables);
void insertProblems(const Database &database, int report, Step step,
                    const QList<Problem> &problems);
void removeProblems(const Database &database, int report, Step step);
/// Counts the problems of a report again, for the list of reports.
void countProblems(const Database &database, int report);
/// Takes out tables, observations and the problems of interpreting.
void removeInterpretation(const Database &database, int report);

/// The region of a report, as corrected where it was.
QString regionOf(const Database &database, int report);
QList<TableReading> tables(const Database &database, int report);
/// Those of reading first. Anchors carry `key`.
QList<Problem> problems(const Database &database, int report, const QString &key);

} // namespace Contents
} // namespace PlanLens

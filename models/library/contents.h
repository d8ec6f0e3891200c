#pragma once

#include "indicators/observation.h"
#include "report/report.h"

#include <QList>
#include <QString>

namespace PlanLens {

class Database;

/// The rows that belong to one report: written in one go, never changed. All throw DatabaseError.
namespace Contents {

/// Which step found a problem.
enum class Step { Reading, Interpreting };

void insertBlocks(const Database &database, int report, const QList<Block> &blocks,
                  const QString &source);
void insertTables(const Database &database, int report, const QList<TableReading> &tables);
/// `region` is that of the report: a figure about it is stored without one and follows it.
void insertObservations(const Database &database, int report,
                        const QList<Observation> &observations, const QString &region);
void insertProblems(const Database &database, int report, Step step,
                    const QList<Problem> &problems);
/// Takes out tables, observations and the problems of interpreting.
void removeInterpretation(const Database &database, int report);

QList<Block> blocks(const Database &database, int report, const QString &source);
QList<TableReading> tables(const Database &database, int report);
/// Those of reading first. Anchors carry `key`.
QList<Problem> problems(const Database &database, int report, const QString &key);

} // namespace Contents
} // namespace PlanLens

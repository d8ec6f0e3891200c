#pragma once

#include "indicators/observation.h"
#include "report/report.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// The rows that belong to one report: written in one go, never changed. All throw DatabaseError.
namespace Contents {

/// Which step found a problem.
enum class Step { Reading, Interpreting, Correcting };

void insertBlocks(const Database &database, int report, const QList<Block> &blocks,
                  const QString &source);
void insertTables(const Database &database, int report, const QList<TableReading> &tables);
/// `region` is that of the report: a figure about it is stored without one and follows it.
void insertObservations(const Database &database, int report,
                        const QList<Observation> &observations, const QString &region);
/// Puts another observation at a position.
void replaceObservation(const Database &database, int report, int position,
                        const Observation &observation, const QString &region);
/// Keeps what was read at positions where something else is shown, in place of what was kept.
void keepAsRead(const Database &database, int report, const QMap<int, Observation> &asRead,
                const QString &region);
void insertProblems(const Database &database, int report, Step step,
                    const QList<Problem> &problems);
void removeProblems(const Database &database, int report, Step step);
/// Counts the problems of a report again, for the list of reports.
void countProblems(const Database &database, int report);
/// Takes out tables, observations and the problems of interpreting.
void removeInterpretation(const Database &database, int report);

/// The region of a report, as corrected where it was.
QString regionOf(const Database &database, int report);
/// In reading order, as they are to be shown. `region` is that of the report.
QList<Observation> observations(const Database &database, int report, const QString &key,
                                const QString &region);
/// What was read of those that are shown otherwise, by position.
QMap<int, Observation> keptAsRead(const Database &database, int report, const QString &key,
                                  const QString &region);
/// The cleaned text of each block.
QStringList blockTexts(const Database &database, int report);
QList<Block> blocks(const Database &database, int report, const QString &source);
QList<TableReading> tables(const Database &database, int report);
/// Those of reading first. Anchors carry `key`.
QList<Problem> problems(const Database &database, int report, const QString &key);

} // namespace Contents
} // namespace PlanLens

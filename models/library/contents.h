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
/// The text of one block or cell, with the source it comes from.
struct Passage
{
    MappedText text;
    int line = 0; ///< 1-based source line it begins on
    QString source;
    int sourceStart = 0;

    /// 1-based source line of a character.
    int lineAt(int index) const;
};
Passage passage(const Database &database, int report, const Anchor &place);
QList<TableReading> tables(const Database &database, int report);
/// Those of reading first. Anchors carry `key`.
QList<Problem> problems(const Database &database, int report, const QString &key);

} // namespace Contents
} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "figures/observation.h"
#include "figures/printedplace.h"
#include "interpreting/correction.h"
#include "interpreting/madefigure.h"
#include "library/libraryentry.h"
#include "report/problem.h"
#include "report/report.h"
#include "series/statedobservation.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// What is asked of the database. All throw DatabaseError.
namespace Queries {

/// The tables that questions about reports join: report r, its document d where that is not
/// removed, and the correction c of what the report is, if there is one.
QString joinedTables();
/// The region that a figure of observation o is about: its own, else the report's, as corrected.
QString regionExpression();
/// The region of a report r, as corrected.
QString ownRegion();
/// Whether an observation o stands in a report that counts; see JoinedFormats::isCounted(). Reports
/// that do not are few, so they are the ones to be left out: what is asked of figures can then be
/// answered from an index alone.
QString isShown();

QList<LibraryEntry> entries(const Database &database, bool allVersions);
/// The current versions of those that are a further format of another report.
QList<LibraryEntry> joinedEntries(const Database &database);
/// By region, year reviewed, title.
QList<LibraryEntry> sortedForPeople(QList<LibraryEntry> entries);
std::optional<LibraryEntry> entry(const Database &database, const QString &key);
std::optional<LibraryEntry> entryAt(const Database &database, const QString &path);
bool contains(const Database &database, const QByteArray &digest);
bool lacksPages(const Database &database, const QByteArray &digest);
int reportsInFile(const Database &database, const QByteArray &digest);
std::optional<Report> report(const Database &database, const QString &key);
QList<Observation> observations(const Database &database, const QString &key);
QList<TableReading> tables(const Database &database, const QString &key);
QList<Problem> problems(const Database &database, const QString &key);
QList<StatedObservation> observationsOf(const Database &database, const QString &indicator,
                                        const QStringList &regionIds);
/// All observations about a region, in reports that count.
QList<StatedObservation> observationsAbout(const Database &database, const QString &regionId);
/// Those of one report, by its row, where it counts; without the help of an index.
QList<StatedObservation> statedIn(const Database &database, int report, const QString &indicator);
QList<StatedObservation> statedIn(const Database &database, int report);
/// Reads entries by the id of their row; prepared once, to read many.
class EntryReader
{
public:
    explicit EntryReader(const Database &database);
    std::optional<LibraryEntry> read(int report);

private:
    Statement m_statement;
};
/// What the reports that count are, as corrected, by the id of their row.
QHash<int, ReportIdentity> currentIdentities(const Database &database);
QList<Observation> observationsAsRead(const Database &database, const QString &key);
QList<PrintedPlace> places(const Database &database, const QString &key);
QList<PlacedCorrection> figureCorrections(const Database &database, const QString &key);
QList<PlacedFigure> madeFigures(const Database &database, const QString &key);
/// Keys of the reports that an older version of the program interpreted, current ones first.
QStringList outdated(const Database &database);
QStringList indicatorsInUse(const Database &database);
/// The same indicators, those with the most figures first.
QStringList indicatorsByUse(const Database &database);
QStringList regionsInUse(const Database &database);

} // namespace Queries
} // namespace PlanLens

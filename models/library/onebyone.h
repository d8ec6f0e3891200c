// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "library/libraryentry.h"
#include "series/statedobservation.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// Questions about all reports asked of one after the other, by ways that need no index: where the
/// library is damaged, what is whole still answers. Those about one report throw DatabaseError.
namespace OneByOne {

/// The ids of reports, as far as any page still tells them.
QList<int> reports(const Database &database);
/// One entry, or none where the report is not to be listed.
QList<LibraryEntry> entry(const Database &database, int report, bool allVersions);
QList<StatedObservation> observationsOf(const Database &database, int report,
                                        const QString &indicator, const QStringList &regionIds);
QList<StatedObservation> observationsAbout(const Database &database, int report,
                                           const QString &regionId);
/// Names a report that cannot be read.
DatabaseError damagedReport(const Database &database, int report);
DatabaseError damagedReport(const Database &database, const QString &key);

} // namespace OneByOne
} // namespace PlanLens

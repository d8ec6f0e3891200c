// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "library/libraryentry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// The reports of a library that a report is checked against: those about its region and the
/// places around it that review or plan the same years or the ones beside them. Nearest first, at
/// most `most`; without the report itself.
QStringList relatedReports(const QList<LibraryEntry> &entries, const QString &key,
                           const Regions &regions, int most = 12);

} // namespace PlanLens

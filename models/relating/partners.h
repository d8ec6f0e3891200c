// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryentry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// The reports of a library that a person may want to set beside one, the likeliest first: the
/// same place and kind the year before and after, other years of the place, other places of the
/// same year, then the rest. Without the report itself.
QStringList comparisonPartners(const QList<LibraryEntry> &entries, const QString &key);

/// The reports of a place of one report's kind, that one among them.
QStringList yearsOfRegion(const QList<LibraryEntry> &entries, const QString &key);

/// What stands beside a report in a scorecard: those of its kind and its place, one for each year
/// under review, from the earliest. Of several the report itself, else the fullest.
QStringList oneOfEachYear(const QList<LibraryEntry> &entries, const QString &key);
/// The same for each region that has a report on the year under review, in the order of the codes
/// of GB/T 2260, those without a code last.
QStringList oneOfEachRegion(const QList<LibraryEntry> &entries, const QString &key);

/// Keys in the order to compare them in: by year, and by place within a year.
QStringList inComparingOrder(const QList<LibraryEntry> &entries, QStringList keys);

} // namespace PlanLens

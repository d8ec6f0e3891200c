// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "series/series.h"
#include "sheetmaking/sheetquery.h"
#include "sheets/sheettemplates.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// The series that a request is about, those with points alone; where no indicator is asked for,
/// of all that the library has figures of, as the catalogue lists them.
QList<Series> seriesFor(const Library &library, const SheetRequest &request);
/// What a request and its library say of a sheet: date, reports, form of values, names of places.
SheetOptions optionsFor(const Library &library, const SheetRequest &request);

/// The regions that a sheet sets beside each other: those asked for, else those of the level of
/// which the most state something of the year; in the order of GB/T 2260.
QStringList regionsBeside(const QList<Series> &indicators, const SheetRequest &request, int year);
/// The same in the order that a person gave by hand, where they did.
QStringList regionsInOrder(const QList<Series> &indicators, const SheetRequest &request, int year);
/// Whether they stand in the order of GB/T 2260.
bool standByCode(const QStringList &regions);
/// All regions of the level of those that are shown: the provinces of the mainland, or what lies in
/// the same region; and what is shown itself, such as a zone without a code of its own. Empty where
/// those that are shown lie in several.
QStringList wholeLevel(const QStringList &shown);
/// Of what has these counts the places of the `most` with the highest counts, of at least `least`
/// each; of equal ones the first. In the order given.
QList<qsizetype> commonestOf(const QList<qsizetype> &counts, qsizetype most, qsizetype least);
/// The year asked for; else the last one that reports of the most regions plan.
std::optional<int> yearPlanned(const Library &library, const SheetRequest &request);

SheetContent makeIndicatorSheet(const Library &library, const SheetRequest &request);
SheetContent makeScorecardSheet(const Library &library, const SheetRequest &request);
SheetContent makeRegionSheet(const Library &library, const SheetRequest &request);
SheetContent makeRegionsSheet(const Library &library, const SheetRequest &request);
SheetContent makeScoresSheet(const Library &library, const SheetRequest &request);
SheetContent makeNationalSheet(const Library &library, const SheetRequest &request);
SheetContent makeRankingSheet(const Library &library, const SheetRequest &request);
SheetContent makeCascadeSheet(const Library &library, const SheetRequest &request);
/// Of the two reports asked for, the earlier one first; of one and the one that goes with it best;
/// of none, of the newest pair.
SheetContent makeComparisonSheet(const Library &library, const SheetRequest &request);
SheetContent makeFindingsSheet(const Library &library, const SheetRequest &request);
/// Empty too where the query cannot be understood.
SheetContent makeHitsSheet(const Library &library, const SheetRequest &request);

} // namespace PlanLens

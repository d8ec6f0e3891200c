// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "library/library.h"
#include "sheetmaking/sheetquery.h"
#include "sheets/sheettemplates.h"

#include <QStringList>

#include <optional>

namespace PlanLens {

/// All of them, in the order they are offered.
QList<SheetTemplate> sheetTemplates();
/// The word of the command line; and back.
QString toKey(SheetTemplate which);
std::optional<SheetTemplate> sheetTemplateFrom(const QString &key);
/// For people.
QString sheetTemplateText(SheetTemplate which);

/// How the settings keep it: “order”, “met”, or “indicator:” and the id; and back, anything else as
/// the regions are listed.
QString toKey(const ScoreSort &sort);
ScoreSort scoreSortFrom(const QString &key);

/// The sheet that answers a request. Empty where the library has no such figures; where it fails,
/// it says so (Library::lastError).
SheetContent makeSheet(const Library &library, const SheetRequest &request);

/// Why there is no sheet, in words that follow a colon; where the library failed, it says so.
QString whyNoSheet(const SheetRequest &request);

/// Whether a scorecard of the report can have anything to set: it has figures and reviews a year,
/// or has figures of the year that it plans.
bool canBeScored(const Library &library, const LibraryEntry &entry);
/// The report that a scorecard is about: the newest with an indicator table among those that the
/// request's reports, regions and year leave, else the newest that can be scored.
std::optional<LibraryEntry> scoredReport(const Library &library, const SheetRequest &request);
/// The year that a comparison is about where none is asked for: the last one that the most
/// indicators tell of.
std::optional<int> defaultYear(const QList<Series> &indicators, const QStringList &regions);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "library/library.h"
#include "presenting/sheettemplates.h"

#include <QStringList>

#include <optional>

namespace PlanLens {

enum class SheetTemplate {
    Indicator,  ///< one indicator over years and regions
    Scorecard,  ///< one report's indicators
    Comparison, ///< indicators by regions in one year
    Region      ///< the indicators of one region over the years
};

/// All of them, in the order they are offered.
QList<SheetTemplate> sheetTemplates();
/// The word of the command line; and back.
QString toKey(SheetTemplate which);
std::optional<SheetTemplate> sheetTemplateFrom(const QString &key);
/// For people.
QString sheetTemplateText(SheetTemplate which);

/// Which sheet is wanted. What is left empty stands for all; or, where a sheet has one alone, for
/// the one that the library says most of.
struct SheetRequest
{
    SheetTemplate which = SheetTemplate::Indicator;
    QStringList indicators;  ///< ids; of an indicator's sheet the first
    QStringList regions;     ///< ids, in this order; of a region's sheet the first
    QStringList reports;     ///< keys; figures of others are left out
    std::optional<int> year; ///< the year compared, or reviewed by the report of a scorecard
    bool audit = false;      ///< append every figure with its numbered source
    bool landscape = false;
};

/// The sheet that answers a request. Empty where the library has no such figures; where it fails,
/// it says so (Library::lastError).
SheetContent makeSheet(const Library &library, const SheetRequest &request);

/// The report that a scorecard is about: the newest with an indicator table among those that the
/// request's reports, regions and year leave.
std::optional<LibraryEntry> scoredReport(const Library &library, const SheetRequest &request);
/// The year that a comparison is about where none is asked for: the last one that the most
/// indicators tell of.
std::optional<int> defaultYear(const QList<Series> &indicators, const QStringList &regions);

} // namespace PlanLens

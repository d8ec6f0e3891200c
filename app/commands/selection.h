// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"
#include "library/library.h"
#include "search/searchquery.h"
#include "series/series.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// `--indicator` and `--region`, which series, charts and sheets share.
void addSelectionOptions(QCommandLineParser &parser);
/// The indicator that --indicator names by id, name or alias; one that people made in this library
/// too, where there is a library. Throws UsageError where it is missing or not known.
Indicator chosenIndicator(const QCommandLineParser &parser, const Library *library);
/// All that are named; none where none is. Throws UsageError where one is not known.
QList<Indicator> chosenIndicators(const QCommandLineParser &parser, const Library *library);
/// Ids of the regions that --region names by code, id, name or alias, in that order; none stands
/// for all. Throws UsageError where one is not known.
QStringList chosenRegions(const QCommandLineParser &parser);
/// `--year`, with a sentence on what it stands for.
void addYearOption(QCommandLineParser &parser, const QString &description);
/// The year asked for. Throws UsageError where it is none.
std::optional<int> chosenYear(const QCommandLineParser &parser);
/// The indicator's series over the library, or over the reports with these keys where some are
/// given. Nothing, with the reason on standard error, where the library fails.
std::optional<Series> seriesOf(const Library &library, const Indicator &indicator,
                               const QStringList &regionIds, const QStringList &reports = {});

/// Why a query cannot be answered, and where in it.
UsageError usageErrorOf(const SearchQueryError &error);

/// `--report`: by key, path, file name or title.
void addReportOption(QCommandLineParser &parser);
/// What is meant where a person names a further format of another report.
enum class Further {
    Counting, ///< the report that counts for it, which alone has figures that are counted
    Itself
};

/// The report that a person means: by key, path, file name or title, or by words of which all stand
/// in one title alone (大渡口 2021). Nothing, with the reason on standard error, where there is
/// none or more than one.
std::optional<LibraryEntry> reportNamed(const QString &text, const Library &library,
                                        Further further = Further::Counting);
/// Keys of the reports named. Nothing, with the reason on standard error, where one is not there.
std::optional<QStringList> chosenReports(const QCommandLineParser &parser, const Library &library,
                                         Further further = Further::Counting);
/// The report that a scorecard is about: the newest with an indicator table among those that
/// --report, --region and --year leave, else the newest that can be scored. Nothing, with the
/// reason on standard error, where there is none.
std::optional<LibraryEntry> scoredReport(const QCommandLineParser &parser, const Library &library);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/selection.h"

#include "catalogue/catalogue.h"
#include "catalogue/regions.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/options.h"
#include "library/seriesfigures.h"
#include "sheetmaking/sheetrequest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace PlanLens {

namespace {

struct SelectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CommandLine)
};

constexpr QLatin1String indicatorName("indicator");
constexpr QLatin1String regionName("region");
constexpr QLatin1String yearName("year");
constexpr QLatin1String reportName("report");

/// Whether a person may mean this report by that text.
bool names(const QString &text, const LibraryEntry &entry)
{
    return text == entry.key || text == entry.file || text == entry.identity.title ||
           QFileInfo(text).absoluteFilePath() == entry.path;
}

/// Whether a text names no more than the file of a report.
bool namesFile(const QString &text, const LibraryEntry &entry)
{
    return text != entry.key && text != entry.identity.title;
}

QList<LibraryEntry> entriesIn(const QString &path, QList<LibraryEntry> entries)
{
    entries.removeIf([&](const LibraryEntry &entry) { return entry.path != path; });
    return entries;
}

/// The further formats of reports that a text names.
QList<LibraryEntry> furtherNamed(const QString &text, const Library &library, Further further)
{
    QList<LibraryEntry> joined = library.joinedEntries();
    joined.removeIf([&](const LibraryEntry &entry) { return !names(text, entry); });
    if (further == Further::Itself || joined.isEmpty())
        return joined;
    const auto counting = library.entry(joined.constFirst().formatOf);
    return counting ? QList{*counting} : QList<LibraryEntry>();
}

/// Whether all words of a text stand in a title.
bool hasWords(const QString &title, const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return title.contains(word);
    });
}

} // namespace

void addSelectionOptions(QCommandLineParser &parser)
{
    parser.addOption({indicatorName, SelectionTexts::tr("The indicator: its id, name or alias."),
                      QStringLiteral("ID|NAME")});
    parser.addOption(
        {regionName,
         SelectionTexts::tr("A region: its code or name; can be given several times. Without "
                            "it, all."),
         QStringLiteral("R")});
}

Indicator chosenIndicator(const QCommandLineParser &parser, const Library *library)
{
    const QList<Indicator> indicators = chosenIndicators(parser, library);
    if (indicators.isEmpty())
        throw UsageError{SelectionTexts::tr("%1 is missing.").arg(QStringLiteral("--indicator"))};
    return indicators.last();
}

QList<Indicator> chosenIndicators(const QCommandLineParser &parser, const Library *library)
{
    const Catalogue catalogue = library ? library->catalogue() : Catalogue::shipped();
    QList<Indicator> indicators;
    for (const QString &text : parser.values(indicatorName)) {
        const Indicator *indicator = catalogue.findByIdOrName(text);
        if (!indicator)
            throw UsageError{
                SelectionTexts::tr("There is no indicator “%1” in the catalogue.").arg(text)};
        if (!indicators.contains(*indicator))
            indicators += *indicator;
    }
    return indicators;
}

QStringList chosenRegions(const QCommandLineParser &parser)
{
    QStringList ids;
    for (const QString &text : parser.values(regionName)) {
        const Region *region = Regions::shipped().findByText(text);
        if (!region)
            throw UsageError{SelectionTexts::tr("There is no region “%1”.").arg(text)};
        if (!ids.contains(region->id))
            ids += region->id;
    }
    return ids;
}

void addYearOption(QCommandLineParser &parser, const QString &description)
{
    parser.addOption({yearName, description, QStringLiteral("Y")});
}

std::optional<int> chosenYear(const QCommandLineParser &parser)
{
    if (!parser.isSet(yearName))
        return std::nullopt;
    const std::optional<Period> period = Period::fromString(parser.value(yearName));
    if (!period || !period->isYear())
        throw UsageError{SelectionTexts::tr("“%1” is no year.").arg(parser.value(yearName))};
    return period->from;
}

std::optional<Series> seriesOf(const Library &library, const Indicator &indicator,
                               const QStringList &regionIds, const QStringList &reports)
{
    Series series = seriesFrom(library, indicator, regionIds, reports);
    if (library.lastError().isEmpty())
        return series;
    finished(library, Exit::Failed);
    return std::nullopt;
}

UsageError usageErrorOf(const SearchQueryError &error)
{
    return {SelectionTexts::tr("The query, at character %1: %2")
                .arg(error.position + 1)
                .arg(error.message)};
}

void addReportOption(QCommandLineParser &parser)
{
    parser.addOption(
        {reportName,
         SelectionTexts::tr("A report of the library: its key, path, file name or title; can be "
                            "given several times. Without it, all."),
         QStringLiteral("R")});
}

std::optional<LibraryEntry> reportNamed(const QString &text, const Library &library,
                                        Further further)
{
    const QList<LibraryEntry> entries = library.entries();
    QList<LibraryEntry> alike;
    for (const LibraryEntry &entry : entries) {
        if (names(text, entry)) {
            alike = namesFile(text, entry) ? entriesIn(entry.path, entries) : QList{entry};
            break;
        }
        if (hasWords(entry.identity.title, text))
            alike.append(entry);
    }
    if (alike.isEmpty())
        alike = furtherNamed(text, library, further);
    if (alike.size() == 1)
        return alike.first();
    // It may be one of those that could not be read.
    if (alike.isEmpty() && finished(library, Exit::Done) != Exit::Done)
        return std::nullopt;
    Console::error(text,
                   alike.isEmpty()
                       ? SelectionTexts::tr("there is no such report in the library")
                       : SelectionTexts::tr("more than one report in the library is called so"));
    return std::nullopt;
}

std::optional<QStringList> chosenReports(const QCommandLineParser &parser, const Library &library,
                                         Further further)
{
    QStringList keys;
    for (const QString &text : parser.values(reportName)) {
        const auto found = reportNamed(text, library, further);
        if (!found)
            return std::nullopt;
        keys += found->key;
    }
    return keys;
}

std::optional<LibraryEntry> scoredReport(const QCommandLineParser &parser, const Library &library)
{
    SheetRequest request;
    request.regions = chosenRegions(parser);
    request.year = chosenYear(parser);
    const auto reports = chosenReports(parser, library);
    if (!reports)
        return std::nullopt;
    request.reports = *reports;
    const auto found = scoredReport(library, request);
    if (!found && finished(library, Exit::Done) == Exit::Done)
        Console::error(library.path(),
                       SelectionTexts::tr("there is no such report that can be scored"));
    return found;
}

} // namespace PlanLens

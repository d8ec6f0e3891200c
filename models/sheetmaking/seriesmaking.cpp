// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedplaces.h"
#include "library/seriesfigures.h"
#include "presenting/scorecard.h"
#include "series/standingtable.h"
#include "sheetmaking/sheetmaking.h"
#include "sheetmaking/sheetrequest.h"
#include "sheets/rankingsheet.h"

#include <QMap>

#include <algorithm>

namespace PlanLens {

namespace {

/// Without an indicator named, a ranking is of those that the most regions have a figure of.
constexpr qsizetype mostRanked = 8;

/// The region asked for, else the one that the library has the most reports of.
QString regionOf(const Library &library, const SheetRequest &request)
{
    if (!request.regions.isEmpty())
        return request.regions.first();
    QMap<QString, int> counts;
    for (const LibraryEntry &entry : library.entries())
        ++counts[entry.identity.regionId];
    counts.remove({});
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QString() : most.key();
}

QSet<QString> regionsIn(const Series &series, const QStringList &regions, int year)
{
    QSet<QString> found;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (point.period() == Period::year(year) && point.value.figure() && regions.contains(id))
            found.insert(id);
    }
    return found;
}

/// Those that the most regions have a figure of, in the order given.
QList<Series> commonest(const QList<Series> &all, const QStringList &regions, int year)
{
    QList<qsizetype> counts;
    for (const Series &series : all)
        counts << regionsIn(series, regions, year).size();
    QList<Series> chosen;
    for (const qsizetype place : commonestOf(counts, mostRanked, 2))
        chosen << all.at(place);
    return chosen;
}

/// All that the reports asked for state about the region, known indicators or not.
QList<StatedObservation> statedAbout(const Library &library, const SheetRequest &request)
{
    QList<StatedObservation> stated = library.observationsAbout(request.regions.first());
    if (!request.reports.isEmpty())
        stated.removeIf(
            [&](const StatedObservation &one) { return !request.reports.contains(one.reportKey); });
    return stated;
}

} // namespace

SheetContent makeIndicatorSheet(const Library &library, const SheetRequest &request)
{
    SheetRequest one = request;
    if (one.indicators.isEmpty()) {
        const QList<Series> all = seriesFor(library, request);
        if (all.isEmpty())
            return {};
        one.indicators = {all.constFirst().indicator.id};
    }
    one.indicators = one.indicators.mid(0, 1);
    const QList<Series> all = seriesFor(library, one);
    return all.isEmpty() ? SheetContent()
                         : indicatorSheet(withColors(all.constFirst(), library), request.regions,
                                          optionsFor(library, request));
}

SheetContent makeRegionsSheet(const Library &library, const SheetRequest &request)
{
    const QList<Series> all = seriesFor(library, request);
    const auto year = request.year ? request.year : defaultYear(all, request.regions);
    if (all.isEmpty() || !year)
        return {};
    const Period period = Period::year(*year);
    // Who names indicators gets them in that order.
    return regionsSheet(request.indicators.isEmpty() ? sharedFirst(all, request.regions, period)
                                                     : all,
                        request.regions, period, optionsFor(library, request));
}

SheetContent makeRegionSheet(const Library &library, const SheetRequest &request)
{
    SheetRequest one = request;
    one.regions = {regionOf(library, request)};
    const QList<Series> all = seriesFor(library, one);
    // Who names indicators wants no others.
    const OtherFigures others = request.indicators.isEmpty()
                                    ? otherFigures(all, statedAbout(library, one))
                                    : OtherFigures();
    return all.isEmpty() && others.corrected.isEmpty()
               ? SheetContent()
               : regionSheet(all, one.regions.first(), optionsFor(library, request), others);
}

SheetContent makeScorecardSheet(const Library &library, const SheetRequest &request)
{
    const auto entry = scoredReport(library, request);
    if (!entry)
        return {};
    ScoredReport scored;
    scored.report = statedBy(*entry);
    const std::optional<Report> report = library.report(entry->key);
    const Interpretation said{.tables = library.tables(entry->key),
                              .observations = library.observations(entry->key),
                              .problems = {}};
    scored.rows = scoreRows(said.observations, scored.report.reviewYear, scored.report.planYear,
                            library.catalogue(), entry->identity.regionId);
    if (scored.rows.isEmpty())
        return {};
    if (report)
        scored.stated = statedTallies({&*report, &said}, scored.report.reviewYear, scored.rows);
    return scorecardSheet(scored, optionsFor(library, request));
}

SheetContent makeRankingSheet(const Library &library, const SheetRequest &request)
{
    // The region above them all may be none of those asked for.
    SheetRequest everywhere = request;
    everywhere.regions.clear();
    const QList<Series> all = seriesFor(library, everywhere);
    const auto year = request.year ? request.year : defaultYear(all, request.regions);
    if (all.isEmpty() || !year)
        return {};
    const QStringList regions = regionsBeside(all, request, *year);
    return rankingSheet(request.indicators.isEmpty() ? commonest(all, regions, *year) : all,
                        regions, *year, optionsFor(library, request));
}

SheetContent makeCascadeSheet(const Library &library, const SheetRequest &request)
{
    SheetRequest everywhere = request;
    everywhere.regions.clear();
    const QList<Series> all = seriesFor(library, everywhere);
    const auto year = request.year ? request.year : yearPlanned(library, request);
    if (all.isEmpty() || !year)
        return {};
    const SheetOptions options = optionsFor(library, request);
    SheetContent content = cascadeSheet(all, request.regions, *year, options);
    // The year that most plan may be one for which no level has both.
    constexpr int farthestBack = 5;
    for (int back = 1; content.isEmpty() && !request.year && back <= farthestBack; ++back)
        content = cascadeSheet(all, request.regions, *year - back, options);
    return content;
}

} // namespace PlanLens

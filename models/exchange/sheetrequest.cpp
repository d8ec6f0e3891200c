// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetrequest.h"

#include "exchange/sheetchecks.h"
#include "library/seriesfigures.h"
#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::SheetTemplate)
};

Series seriesOf(const Library &library, const SheetRequest &request, const Indicator &indicator)
{
    return withColors(seriesFrom(library, indicator, request.regions, request.reports), library);
}

/// The indicators asked for; where none were, those the library has figures of, as the catalogue
/// lists them.
QList<Indicator> indicatorsOf(const Library &library, const SheetRequest &request)
{
    const QStringList wanted =
        request.indicators.isEmpty() ? library.indicatorsInUse() : request.indicators;
    const Catalogue catalogue = library.catalogue();
    QList<Indicator> indicators;
    if (request.indicators.isEmpty()) {
        for (const Indicator &indicator : catalogue.indicators()) {
            if (wanted.contains(indicator.id))
                indicators += indicator;
        }
        return indicators;
    }
    for (const QString &id : wanted) {
        if (const Indicator *indicator = catalogue.find(id))
            indicators += *indicator;
    }
    return indicators;
}

QList<Series> allSeries(const Library &library, const SheetRequest &request)
{
    QList<Series> all;
    for (const Indicator &indicator : indicatorsOf(library, request)) {
        if (Series series = seriesOf(library, request, indicator); !series.points.isEmpty())
            all += std::move(series);
    }
    return all;
}

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

SheetOptions optionsOf(const Library &library, const SheetRequest &request)
{
    SheetOptions options;
    options.audit = request.audit;
    options.landscape = request.landscape;
    const QList<LibraryEntry> entries = library.entries();
    options.reports = int(entries.size());
    for (const LibraryEntry &entry : entries)
        options.date = std::max(options.date, entry.imported.toLocalTime().date());
    return options;
}

SheetContent makeIndicator(const Library &library, const SheetRequest &request)
{
    const QList<Indicator> indicators = indicatorsOf(library, request);
    if (indicators.isEmpty())
        return {};
    const Series series = seriesOf(library, request, indicators.first());
    return series.points.isEmpty()
               ? SheetContent()
               : indicatorSheet(series, request.regions, optionsOf(library, request));
}

SheetContent makeComparison(const Library &library, const SheetRequest &request)
{
    const QList<Series> all = allSeries(library, request);
    const auto year = request.year ? request.year : defaultYear(all, request.regions);
    if (all.isEmpty() || !year)
        return {};
    return comparisonSheet(all, request.regions, Period::year(*year), optionsOf(library, request));
}

SheetContent makeRegion(const Library &library, const SheetRequest &request)
{
    SheetRequest one = request;
    one.regions = {regionOf(library, request)};
    const QList<Series> all = allSeries(library, one);
    return all.isEmpty() ? SheetContent()
                         : regionSheet(all, one.regions.first(), optionsOf(library, request));
}

SheetContent makeScorecard(const Library &library, const SheetRequest &request)
{
    const auto entry = scoredReport(library, request);
    if (!entry)
        return {};
    const ReportIdentity &identity = entry->identity;
    ScoredReport scored;
    scored.report = {.reportKey = entry->key,
                     .reportTitle = identity.title,
                     .file = entry->file,
                     .regionId = identity.regionId,
                     .regionCode = identity.regionCode,
                     .regionName = identity.regionName,
                     .reviewYear = identity.reviewYear.value_or(0),
                     .planYear = identity.planYear.value_or(0)};
    scored.rows = scoreRows(library.observations(entry->key), scored.report.reviewYear,
                            scored.report.planYear, library.catalogue());
    return scorecardSheet(scored, optionsOf(library, request));
}

} // namespace

QList<SheetTemplate> sheetTemplates()
{
    return {SheetTemplate::Indicator, SheetTemplate::Scorecard, SheetTemplate::Comparison,
            SheetTemplate::Region};
}

QString toKey(SheetTemplate which)
{
    switch (which) {
    case SheetTemplate::Indicator:
        return QStringLiteral("indicator");
    case SheetTemplate::Scorecard:
        return QStringLiteral("scorecard");
    case SheetTemplate::Comparison:
        return QStringLiteral("comparison");
    case SheetTemplate::Region:
        return QStringLiteral("region");
    }
    Q_UNREACHABLE();
}

std::optional<SheetTemplate> sheetTemplateFrom(const QString &key)
{
    for (const SheetTemplate which : sheetTemplates()) {
        if (toKey(which) == key)
            return which;
    }
    return std::nullopt;
}

QString sheetTemplateText(SheetTemplate which)
{
    switch (which) {
    case SheetTemplate::Indicator:
        return Texts::tr("One indicator over the years");
    case SheetTemplate::Scorecard:
        return Texts::tr("Scorecard of a report");
    case SheetTemplate::Comparison:
        return Texts::tr("Regions compared");
    case SheetTemplate::Region:
        return Texts::tr("One region over the years");
    }
    Q_UNREACHABLE();
}

static SheetContent unchecked(const Library &library, const SheetRequest &request)
{
    switch (request.which) {
    case SheetTemplate::Indicator:
        return makeIndicator(library, request);
    case SheetTemplate::Scorecard:
        return makeScorecard(library, request);
    case SheetTemplate::Comparison:
        return makeComparison(library, request);
    case SheetTemplate::Region:
        return makeRegion(library, request);
    }
    Q_UNREACHABLE();
}

SheetContent makeSheet(const Library &library, const SheetRequest &request)
{
    SheetContent content = unchecked(library, request);
    if (!content.isEmpty())
        addChecks(content, library);
    return content;
}

std::optional<LibraryEntry> scoredReport(const Library &library, const SheetRequest &request)
{
    std::optional<LibraryEntry> best;
    for (const LibraryEntry &entry : library.entries()) {
        const ReportIdentity &identity = entry.identity;
        const bool asked =
            (request.reports.isEmpty() || request.reports.contains(entry.key)) &&
            (request.regions.isEmpty() || request.regions.contains(identity.regionId)) &&
            (!request.year || identity.reviewYear == request.year);
        if (asked && entry.indicatorTables > 0 &&
            (!best || identity.reviewYear > best->identity.reviewYear))
            best = entry;
    }
    return best;
}

std::optional<int> defaultYear(const QList<Series> &indicators, const QStringList &regions)
{
    QMap<int, int> counts;
    for (const Series &series : indicators) {
        if (const auto period = defaultPeriod(series, regions); period && period->isYear())
            ++counts[period->from];
    }
    std::optional<int> best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!best || it.value() >= counts.value(*best))
            best = it.key();
    }
    return best;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetrequest.h"

#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"
#include "sheetmaking/sheetchecks.h"
#include "sheetmaking/sheetmaking.h"
#include "sheetmaking/sheetnarrowing.h"
#include "sheets/sheetwords.h"

#include <QCoreApplication>
#include <QMap>

#include <utility>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::SheetTemplate)
};

} // namespace

QList<SheetTemplate> sheetTemplates()
{
    return {SheetTemplate::Indicator, SheetTemplate::Scorecard, SheetTemplate::Comparison,
            SheetTemplate::Region,    SheetTemplate::Regions,   SheetTemplate::Scores,
            SheetTemplate::National,  SheetTemplate::Ranking,   SheetTemplate::Cascade,
            SheetTemplate::Findings,  SheetTemplate::Hits};
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
    case SheetTemplate::Regions:
        return QStringLiteral("regions");
    case SheetTemplate::Scores:
        return QStringLiteral("scores");
    case SheetTemplate::National:
        return QStringLiteral("national");
    case SheetTemplate::Ranking:
        return QStringLiteral("ranking");
    case SheetTemplate::Cascade:
        return QStringLiteral("cascade");
    case SheetTemplate::Findings:
        return QStringLiteral("findings");
    case SheetTemplate::Hits:
        return QStringLiteral("hits");
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
        return Texts::tr("Two reports compared");
    case SheetTemplate::Region:
        return Texts::tr("One region over the years");
    case SheetTemplate::Regions:
        return Texts::tr("Regions side by side");
    case SheetTemplate::Scores:
        return Texts::tr("Scorecard of the regions");
    case SheetTemplate::National:
        return Texts::tr("Targets of the regions");
    case SheetTemplate::Ranking:
        return Texts::tr("Ranking of regions");
    case SheetTemplate::Cascade:
        return Texts::tr("Targets from level to level");
    case SheetTemplate::Findings:
        return Texts::tr("List of findings");
    case SheetTemplate::Hits:
        return Texts::tr("Hits of a search");
    }
    Q_UNREACHABLE();
}

static constexpr QLatin1String sortedByOrder("order");
static constexpr QLatin1String sortedByMet("met");
static constexpr QLatin1String sortedByIndicator("indicator:");

QString toKey(const ScoreSort &sort)
{
    switch (sort.by) {
    case ScoreSort::By::Order:
        return sortedByOrder;
    case ScoreSort::By::Met:
        return sortedByMet;
    case ScoreSort::By::Indicator:
        return sortedByIndicator + sort.indicator;
    }
    Q_UNREACHABLE();
}

ScoreSort scoreSortFrom(const QString &key)
{
    if (key == sortedByMet)
        return {ScoreSort::By::Met};
    if (key.startsWith(sortedByIndicator))
        return {ScoreSort::By::Indicator, key.mid(sortedByIndicator.size())};
    return {};
}

/// Whether a template is about figures that the checks have something to say of, rather than about
/// what the checks say, or about whatever a search finds.
static bool isChecked(SheetTemplate which)
{
    return which != SheetTemplate::Findings && which != SheetTemplate::Comparison &&
           which != SheetTemplate::Hits;
}

static SheetContent unchecked(const Library &library, const SheetRequest &request)
{
    switch (request.which) {
    case SheetTemplate::Indicator:
        return makeIndicatorSheet(library, request);
    case SheetTemplate::Scorecard:
        return makeScorecardSheet(library, request);
    case SheetTemplate::Comparison:
        return makeComparisonSheet(library, request);
    case SheetTemplate::Region:
        return makeRegionSheet(library, request);
    case SheetTemplate::Regions:
        return makeRegionsSheet(library, request);
    case SheetTemplate::Scores:
        return makeScoresSheet(library, request);
    case SheetTemplate::National:
        return makeNationalSheet(library, request);
    case SheetTemplate::Ranking:
        return makeRankingSheet(library, request);
    case SheetTemplate::Cascade:
        return makeCascadeSheet(library, request);
    case SheetTemplate::Findings:
        return makeFindingsSheet(library, request);
    case SheetTemplate::Hits:
        return makeHitsSheet(library, request);
    }
    Q_UNREACHABLE();
}

SheetContent makeSheet(const Library &library, const SheetRequest &request)
{
    SheetContent content = unchecked(library, request);
    if (!content.isEmpty() && isChecked(request.which))
        addChecks(content, library,
                  takesIndicators(request.which) && takesRegions(request.which)
                      ? Agreements::LeftOut
                      : Agreements::Listed);
    return content;
}

QString whyNoSheet(const SheetRequest &request)
{
    return request.which == SheetTemplate::Scorecard
               ? SheetWords::tr("no report asked for states figures of the year that it reviews or "
                                "plans")
               : SheetWords::tr("there are no such figures in the library");
}

bool canBeScored(const Library &library, const LibraryEntry &entry)
{
    const ReportIdentity &identity = entry.identity;
    if (entry.observations == 0)
        return false;
    if (identity.reviewYear)
        return true;
    // An outline of several years bears the first of them, of which it mostly says nothing.
    return identity.planYear && !scoreRows(library.observations(entry.key), 0, *identity.planYear,
                                           library.catalogue(), identity.regionId)
                                     .isEmpty();
}

std::optional<LibraryEntry> scoredReport(const Library &library, const SheetRequest &request)
{
    std::optional<LibraryEntry> best;
    const auto preference = [](const LibraryEntry &entry) {
        return std::pair(entry.indicatorTables > 0, entry.identity.reviewYear);
    };
    for (const LibraryEntry &entry : library.entries()) {
        const ReportIdentity &identity = entry.identity;
        const bool asked =
            (request.reports.isEmpty() || request.reports.contains(entry.key)) &&
            (request.regions.isEmpty() || request.regions.contains(identity.regionId)) &&
            (!request.year || identity.reviewYear == request.year);
        if (asked && (!best || preference(entry) > preference(*best)) &&
            canBeScored(library, entry))
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

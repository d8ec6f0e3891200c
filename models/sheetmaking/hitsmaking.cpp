// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/verdictreason.h"
#include "exchange/storedplaces.h"
#include "search/librarysearch.h"
#include "search/querytext.h"
#include "search/searchcounts.h"
#include "sheetmaking/sheetmaking.h"
#include "sheets/hitssheet.h"

namespace PlanLens {

namespace {

/// More nobody reads on paper: each is laid out and measured.
constexpr int mostHitsOnSheet = 1000;

FoundFact factOf(Observation figure, const LibraryEntry &entry, const QList<Observation> &ofReport,
                 const Catalogue &catalogue)
{
    // As the figures of a report have it, among which its counterpart is looked for.
    if (figure.regionId.isEmpty())
        figure.regionId = entry.identity.regionId;
    FoundFact fact;
    if (figure.role == Role::Actual) {
        fact.actual = statedBy(entry, figure);
        fact.reason = verdictReason(figure, ofReport, catalogue);
        if (const Observation *target = judgingTarget(figure, ofReport))
            fact.target = statedBy(entry, *target);
    } else {
        fact.target = statedBy(entry, figure);
        if (const Observation *actual = judgedActual(figure, ofReport)) {
            fact.actual = statedBy(entry, *actual);
            fact.reason = verdictReason(*actual, ofReport, catalogue);
        }
    }
    return fact;
}

/// In the order in which they were found; the figures of each report are read once.
QList<FoundFact> factsOf(const Library &library, const SearchResults &results)
{
    if (!results.ofFigures)
        return {};
    const Catalogue catalogue = library.catalogue();
    QList<FoundFact> facts(results.hits.size());
    for (int report = 0; report < results.reports.size(); ++report) {
        const LibraryEntry &entry = results.reports.at(report).entry;
        const QList<Observation> ofReport = library.observations(entry.key);
        for (qsizetype i = 0; i < results.hits.size(); ++i) {
            const SearchHit &hit = results.hits.at(i);
            if (hit.report == report && hit.figure)
                facts[i] = factOf(*hit.figure, entry, ofReport, catalogue);
        }
    }
    return facts;
}

QList<FoundPassage> passagesOf(const SearchResults &results)
{
    QList<FoundPassage> passages;
    for (int report = 0; report < results.reports.size(); ++report) {
        for (const SearchHit &hit : results.hits) {
            if (hit.report != report || hit.figure)
                continue;
            FoundPassage passage{.place = statedBy(results.reports.at(report).entry),
                                 .text = hit.snippet};
            passage.place.observation.origin = Origin::Prose;
            passage.place.observation.anchor = hit.anchor;
            passage.place.observation.line = hit.line;
            passages << passage;
        }
    }
    return passages;
}

} // namespace

SheetContent makeHitsSheet(const Library &library, const SheetRequest &request)
{
    const QString query = request.query.isEmpty() ? QString(missedTargets) : request.query;
    LibrarySearch search(library);
    const SearchResults results = search.search(query, {.limit = mostHitsOnSheet});
    if (results.error || !search.lastError().isEmpty())
        return {};
    library.leaveOut(search.leftOut());
    FoundHits hits{.title = queryInWords(query),
                   .facts = factsOf(library, results),
                   .passages = passagesOf(results)};
    hits.more = results.units - int(results.hits.size());
    hits.omission = omissionText(results);
    SheetContent content = hitsSheet(hits, optionsFor(library, request));
    if (!content.isEmpty())
        content.remarks << search.leftOut();
    return content;
}

} // namespace PlanLens

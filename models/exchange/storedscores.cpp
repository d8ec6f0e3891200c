// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedscores.h"

#include "exchange/storedplaces.h"
#include "presenting/charttext.h"
#include "relating/partners.h"

#include <QHash>

#include <utility>

namespace PlanLens {

/// Of the reports on the year those of the regions that are asked for, in that order.
static void chooseRegions(const QList<LibraryEntry> &entries, const QStringList &onYear,
                          const QStringList &regions, ScoreSelection &selection)
{
    QHash<QString, QString> byRegion;
    for (const QString &key : onYear) {
        const LibraryEntry *entry = entryIn(entries, key);
        if (!entry || entry->identity.regionId.isEmpty())
            continue;
        const ReportIdentity &identity = entry->identity;
        byRegion.insert(identity.regionId, key);
        selection.card.available.append({identity.regionId, regionNameOf(identity), ownColors});
    }
    for (const QString &region : regions) {
        const QString key = byRegion.value(region);
        if (key.isEmpty())
            selection.card.missing << nameOfRegion(region);
        else
            selection.keys << key;
    }
}

ScoreSelection scoreSelection(const QList<LibraryEntry> &entries, const ScoreQuestion &question)
{
    ScoreSelection selection;
    selection.card.by = question.by;
    const LibraryEntry *own = entryIn(entries, question.report);
    if (!own)
        return selection;
    if (question.by == ScoreBy::Years) {
        selection.keys = oneOfEachYear(entries, question.report);
    } else {
        const QStringList regions =
            question.regions.isEmpty() ? QStringList(own->identity.regionId) : question.regions;
        const bool known = !own->identity.regionId.isEmpty();
        if (known)
            chooseRegions(entries, oneOfEachRegion(entries, question.report), regions, selection);
        selection.card.shown = regions;
    }
    if (selection.keys.isEmpty())
        selection.keys << question.report;
    return selection;
}

ScoredRows scoredRows(const LibraryEntry &entry, const QList<Observation> &observations,
                      const Catalogue &catalogue)
{
    const ReportIdentity &identity = entry.identity;
    return {.regionId = identity.regionId,
            .regionName = regionNameOf(identity),
            .year = identity.reviewYear.value_or(0),
            .report = shortReportName(statedBy(entry)),
            .rows = scoreRows(observations, identity.reviewYear.value_or(0),
                              identity.planYear.value_or(0), catalogue, identity.regionId)};
}

ScoreCard storedScores(const Library &library, const ScoreQuestion &question,
                       const Cancelled &cancelled)
{
    const Catalogue catalogue = library.catalogue();
    const QList<LibraryEntry> entries = library.entriesBeside(question.report);
    ScoreSelection selection = scoreSelection(entries, question);
    for (const QString &key : std::as_const(selection.keys)) {
        const LibraryEntry *entry = entryIn(entries, key);
        if (!entry || isCancelled(cancelled))
            break;
        const QList<Observation> observations = library.observations(key);
        if (!library.lastError().isEmpty())
            break;
        selection.card.reports << scoredRows(*entry, observations, catalogue);
    }
    return selection.card;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storedfindings.h"
#include "exchange/storedplaces.h"
#include "presenting/comparison.h"
#include "relating/partners.h"
#include "relating/related.h"
#include "sheetmaking/sheetchecks.h"
#include "sheetmaking/sheetmaking.h"
#include "sheets/comparisonsheet.h"
#include "sheets/findingssheet.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

std::optional<UnderstoodReport> understood(const Library &library, const QString &key)
{
    auto report = library.report(key);
    if (!report)
        return std::nullopt;
    UnderstoodReport one{std::move(*report), {}, {}};
    one.interpretation.tables = library.tables(key);
    one.interpretation.observations = library.observations(key);
    return one;
}

/// Of a report and its likeliest partner.
QStringList pairWith(const QList<LibraryEntry> &entries, const QString &key)
{
    const QStringList partners = comparisonPartners(entries, key);
    return partners.isEmpty() ? QStringList() : QStringList{key, partners.first()};
}

/// The newest report of a place that another one reports on too, with that.
QStringList newestPair(const QList<LibraryEntry> &entries)
{
    QList<LibraryEntry> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.identity.planYear > b.identity.planYear;
    });
    QStringList any;
    for (const LibraryEntry &entry : std::as_const(sorted)) {
        const QStringList pair = pairWith(entries, entry.key);
        if (any.isEmpty())
            any = pair;
        if (yearsOfRegion(entries, entry.key).size() > 1)
            return pair;
    }
    return any;
}

QStringList reportsToCompare(const Library &library, const SheetRequest &request)
{
    const QList<LibraryEntry> entries = library.entries();
    const QList<LibraryEntry> all = entries + library.joinedEntries();
    if (request.reports.size() >= 2)
        return inComparingOrder(all, request.reports.mid(0, 2));
    if (request.reports.isEmpty())
        return inComparingOrder(all, newestPair(entries));
    const QString key = request.reports.constFirst();
    return inComparingOrder(all, pairWith(library.entriesBeside(key), key));
}

QList<LibraryEntry> reportsToList(const Library &library, const SheetRequest &request)
{
    QList<LibraryEntry> entries = library.entries();
    entries.removeIf([&](const LibraryEntry &entry) {
        const ReportIdentity &identity = entry.identity;
        return (!request.reports.isEmpty() && !request.reports.contains(entry.key)) ||
               (!request.regions.isEmpty() && !request.regions.contains(identity.regionId)) ||
               (request.year && identity.reviewYear != request.year);
    });
    return entries;
}

} // namespace

SheetContent makeComparisonSheet(const Library &library, const SheetRequest &request)
{
    const QStringList keys = reportsToCompare(library, request);
    if (keys.size() != 2)
        return {};
    const auto left = understood(library, keys.first());
    const auto right = understood(library, keys.last());
    if (!left || !right)
        return {};
    return comparisonSheet(compareReports(*left, *right), optionsFor(library, request));
}

namespace {

/// What people made of the findings of a report.
QHash<QString, FindingTick> ticksOf(const QString &report, const QList<FindingMark> &marks)
{
    QHash<QString, FindingTick> ticks;
    for (const FindingMark &mark : marks) {
        if (mark.report == report)
            ticks.insert(mark.finding, {mark.signature.by, mark.remark});
    }
    return ticks;
}

} // namespace

SheetContent makeFindingsSheet(const Library &library, const SheetRequest &request)
{
    const QList<LibraryEntry> listed = reportsToList(library, request);
    const QList<LibraryEntry> entries = library.entries();
    QStringList keys;
    for (const LibraryEntry &entry : listed.mid(0, mostCheckedReports))
        keys << entry.key;
    const qsizetype asked = keys.size();
    for (qsizetype i = 0; i < asked; ++i) {
        for (const QString &key : relatedReports(entries, keys.at(i), Regions::shipped())) {
            if (!keys.contains(key))
                keys << key;
        }
    }
    const StoredFindings found = storedFindings(library, keys);
    const QList<FindingMark> marks = library.findingMarks();
    QList<ReportToList> reports;
    for (qsizetype i = 0; i < asked; ++i) {
        if (found.unread.contains(keys.at(i)))
            continue; // what the library could not give was not checked
        const LibraryEntry *entry = entryIn(entries, keys.at(i));
        reports.append({statedBy(*entry), found.byReport.value(i), ticksOf(keys.at(i), marks)});
    }
    SheetContent content = findingsSheet(reports, optionsFor(library, request));
    if (!content.isEmpty() && !found.unread.isEmpty())
        content.remarks << SheetWords::tr("%n report(s) could not be read and were not checked.",
                                          nullptr, int(found.unread.size()));
    if (!content.isEmpty() && listed.size() > asked)
        content.remarks << SheetWords::tr("%n further report(s) were not checked.", nullptr,
                                          int(listed.size() - asked));
    return content;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/partners.h"
#include "catalogue/regions.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <vector>

namespace PlanLens {

namespace {

/// The year a report stands for: the one it plans, else the one after that under review.
std::optional<int> yearOf(const LibraryEntry &entry)
{
    const ReportIdentity &identity = entry.identity;
    if (identity.planYear)
        return identity.planYear;
    return identity.reviewYear ? std::optional(*identity.reviewYear + 1) : std::nullopt;
}

/// How far a report is from another one; smaller is nearer.
auto distance(const LibraryEntry &from, const LibraryEntry &to)
{
    constexpr int unknown = 1000;
    const auto here = yearOf(from);
    const auto there = yearOf(to);
    const int years = here && there ? *there - *here : unknown;
    const bool otherPlace = from.identity.regionId != to.identity.regionId;
    // The year before, the year after, two years before …; in another place the same year first.
    const int apart = otherPlace ? std::abs(years) : years == 0 ? unknown : std::abs(years);
    return std::tuple(otherPlace, from.identity.kind != to.identity.kind, apart, years > 0);
}

/// Of two reports on the same the one to show.
bool isFuller(const LibraryEntry &one, const LibraryEntry &other, const LibraryEntry &own)
{
    const auto fullness = [&](const LibraryEntry &entry) {
        return std::tuple(entry.key == own.key, entry.indicatorTables > 0, entry.observations);
    };
    return fullness(one) > fullness(other);
}

/// The reports beside `own`, one for each `subject`, that one among them.
template <class Fits, class Subject>
std::vector<const LibraryEntry *> oneOfEach(const QList<LibraryEntry> &entries,
                                            const LibraryEntry &own, const Fits &fits,
                                            const Subject &subject)
{
    std::vector<const LibraryEntry *> chosen;
    for (const LibraryEntry &entry : entries) {
        const bool alike = entry.identity.kind == own.identity.kind && fits(entry.identity);
        if (entry.key != own.key && !alike)
            continue;
        const auto same = std::find_if(chosen.begin(), chosen.end(), [&](const LibraryEntry *one) {
            return subject(one->identity) == subject(entry.identity);
        });
        if (same == chosen.end())
            chosen.push_back(&entry);
        else if (isFuller(entry, **same, own))
            *same = &entry;
    }
    return chosen;
}

/// Their keys, ordered by what `rank` gives of each.
template <class Rank>
QStringList keysBy(std::vector<const LibraryEntry *> chosen, const Rank &rank)
{
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const LibraryEntry *a, const LibraryEntry *b) {
                         return rank(a->identity) < rank(b->identity);
                     });
    QStringList keys;
    for (const LibraryEntry *entry : chosen)
        keys.append(entry->key);
    return keys;
}

} // namespace

QStringList comparisonPartners(const QList<LibraryEntry> &entries, const QString &key)
{
    const LibraryEntry *own = entryIn(entries, key);
    if (!own)
        return {};
    std::vector<const LibraryEntry *> others;
    for (const LibraryEntry &entry : entries) {
        if (entry.key != key)
            others.push_back(&entry);
    }
    std::stable_sort(others.begin(), others.end(),
                     [&](const LibraryEntry *a, const LibraryEntry *b) {
                         return distance(*own, *a) < distance(*own, *b);
                     });
    QStringList keys;
    for (const LibraryEntry *entry : others)
        keys.append(entry->key);
    return keys;
}

QStringList yearsOfRegion(const QList<LibraryEntry> &entries, const QString &key)
{
    QStringList keys;
    const LibraryEntry *own = entryIn(entries, key);
    for (const LibraryEntry &entry : entries) {
        if (own && entry.identity.regionId == own->identity.regionId &&
            entry.identity.kind == own->identity.kind)
            keys.append(entry.key);
    }
    return keys;
}

QStringList oneOfEachYear(const QList<LibraryEntry> &entries, const QString &key)
{
    const LibraryEntry *own = entryIn(entries, key);
    if (!own)
        return {};
    const auto year = [](const ReportIdentity &identity) {
        return identity.reviewYear.value_or(0);
    };
    const auto fits = [&](const ReportIdentity &identity) {
        return year(identity) > 0 && !identity.regionId.isEmpty() &&
               identity.regionId == own->identity.regionId;
    };
    return keysBy(oneOfEach(entries, *own, fits, year), year);
}

QStringList oneOfEachRegion(const QList<LibraryEntry> &entries, const QString &key)
{
    const LibraryEntry *own = entryIn(entries, key);
    if (!own)
        return {};
    const auto region = [](const ReportIdentity &identity) {
        return identity.regionId;
    };
    const auto fits = [&](const ReportIdentity &identity) {
        return identity.reviewYear && identity.reviewYear == own->identity.reviewYear &&
               !identity.regionId.isEmpty();
    };
    return keysBy(oneOfEach(entries, *own, fits, region), [](const ReportIdentity &identity) {
        return Regions::shipped().sortKey(identity.regionId);
    });
}

QStringList inComparingOrder(const QList<LibraryEntry> &entries, QStringList keys)
{
    const auto placeOf = [&](const QString &key) {
        const LibraryEntry *entry = entryIn(entries, key);
        const auto year = entry ? yearOf(*entry) : std::nullopt;
        return std::tuple(year.value_or(0), entry ? entry->identity.regionCode : QString());
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return keys;
}

} // namespace PlanLens

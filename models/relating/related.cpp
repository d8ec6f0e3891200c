// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/related.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace PlanLens {

namespace {

constexpr int widestGap = 1; ///< years

std::optional<int> yearOf(const ReportIdentity &identity)
{
    if (identity.reviewYear)
        return identity.reviewYear;
    return identity.planYear ? std::optional(*identity.planYear - 1) : std::nullopt;
}

struct Candidate
{
    QString key;
    bool sameRegion = false;
    int gap = 0;
};

} // namespace

QStringList relatedReports(const QList<LibraryEntry> &entries, const QString &key,
                           const Regions &regions, int most)
{
    const LibraryEntry *own = entryIn(entries, key);
    if (!own || own->identity.regionId.isEmpty() || !yearOf(own->identity))
        return {};
    std::vector<Candidate> candidates;
    for (const LibraryEntry &entry : entries) {
        const auto year = yearOf(entry.identity);
        if (entry.key == key || !year || entry.identity.regionId.isEmpty() ||
            !regions.isWithin(own->identity.regionId, entry.identity.regionId))
            continue;
        const int gap = std::abs(*year - *yearOf(own->identity));
        if (gap <= widestGap)
            candidates.push_back(
                {entry.key, entry.identity.regionId == own->identity.regionId, gap});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
            return std::pair(!left.sameRegion, left.gap) < std::pair(!right.sameRegion, right.gap);
        });
    QStringList keys;
    for (const Candidate &candidate : candidates) {
        if (keys.size() < most)
            keys += candidate.key;
    }
    return keys;
}

} // namespace PlanLens

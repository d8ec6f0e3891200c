// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/namereview.h"

#include "catalogue/displayname.h"
#include "library/library.h"

#include <algorithm>

namespace PlanLens {

bool ReviewedName::isKeptApart() const
{
    return name.decision && name.decision->kind == DecisionKind::KeepApart;
}

static QList<ProposedIndicator> proposalsFor(const PrintedName &printed,
                                             const JoinCandidates &candidates,
                                             const Catalogue &catalogue)
{
    QList<ProposedIndicator> proposals;
    for (const JoinCandidate &candidate : candidates.of(printed)) {
        if (const Indicator *indicator = catalogue.find(candidate.indicator))
            proposals.append({candidate.indicator, displayName(*indicator),
                              displayUnit(indicator->unit), candidate.reason});
    }
    return proposals;
}

NameReview reviewNames(const Library &library, const std::function<bool()> &cancelled)
{
    const auto failed = [&library] {
        NameReview review;
        review.error = library.lastError();
        return review;
    };
    const Catalogue catalogue = library.catalogue();
    if (!library.lastError().isEmpty())
        return failed();
    QList<UnjoinedName> names = library.unjoinedNames();
    if (!library.lastError().isEmpty())
        return failed();
    const JoinCandidates candidates(catalogue);
    NameReview review;
    for (const Indicator &indicator : catalogue.indicators())
        review.known << indicator.nameZh;
    for (UnjoinedName &name : names) {
        if (cancelled())
            return {};
        const auto proposals = proposalsFor(name.printed, candidates, catalogue);
        review.names.append({std::move(name), proposals});
    }
    std::stable_partition(review.names.begin(), review.names.end(),
                          [](const ReviewedName &name) { return !name.proposals.isEmpty(); });
    return review;
}

} // namespace PlanLens

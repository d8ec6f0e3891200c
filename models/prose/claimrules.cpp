// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/claimrules.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isPercent(const ClaimForm &form)
{
    return form.kind == FigureKind::Percent || form.kind == FigureKind::Times;
}

bool isCount(const ClaimForm &form)
{
    return form.kind == FigureKind::Count || form.kind == FigureKind::Scale;
}

bool moves(const ClaimForm &form)
{
    return form.predicate == Predicate::Rise || form.predicate == Predicate::Fall;
}

bool isOrigin(const ClaimForm &form)
{
    return form.origin;
}

bool isCompletion(const ClaimForm &form)
{
    return form.predicate == Predicate::Completion;
}

bool isDistance(const ClaimForm &form)
{
    return form.predicate == Predicate::Difference;
}

bool isShare(const ClaimForm &form)
{
    return form.predicate == Predicate::Share;
}

bool followsCounted(const ClaimForm &form)
{
    return form.counted && form.follows;
}

bool countsByVerb(const ClaimForm &form)
{
    return form.counted && form.named;
}

bool countsNoun(const ClaimForm &form)
{
    return form.counted;
}

bool isGivenOut(const ClaimForm &form)
{
    return form.listed;
}

bool isShared(const ClaimForm &form)
{
    return form.shared;
}

bool growsNamed(const ClaimForm &form)
{
    return form.predicate == Predicate::Rise && isPercent(form) && form.named;
}

bool growsSpokenOf(const ClaimForm &form)
{
    return form.predicate == Predicate::Rise && isPercent(form);
}

bool fallsByRate(const ClaimForm &form)
{
    return form.predicate == Predicate::Fall && isPercent(form);
}

bool movesByPoints(const ClaimForm &form)
{
    return moves(form) && form.kind == FigureKind::Point;
}

bool movesByAmount(const ClaimForm &form)
{
    return moves(form);
}

bool isAddition(const ClaimForm &form)
{
    return form.predicate == Predicate::Added;
}

bool isBound(const ClaimForm &form)
{
    return form.bounded;
}

bool isRateReached(const ClaimForm &form)
{
    return form.predicate == Predicate::Level && isPercent(form);
}

bool isLevelNamed(const ClaimForm &form)
{
    return form.predicate == Predicate::Level && form.named;
}

bool isLevelSpokenOf(const ClaimForm &form)
{
    return form.predicate == Predicate::Level;
}

bool continuesList(const ClaimForm &form)
{
    return form.named && form.follows;
}

bool isMoneyOfName(const ClaimForm &form)
{
    return form.named && form.kind == FigureKind::Money;
}

bool isCountOfAct(const ClaimForm &form)
{
    return form.named && form.acts && isCount(form);
}

bool isCountOfName(const ClaimForm &form)
{
    return form.named && isCount(form);
}

bool isSizeOfName(const ClaimForm &form)
{
    return form.named;
}

bool isAny(const ClaimForm &)
{
    return true;
}

} // namespace

const std::vector<ClaimRule> &claimRules()
{
    static const std::vector<ClaimRule> rules{{"origin-of-change", isOrigin},
                                              {"completion-of-plan", isCompletion},
                                              {"distance-to-reference", isDistance},
                                              {"share-of-whole", isShare},
                                              {"listed-noun-after-number", followsCounted},
                                              {"verb-number-noun", countsByVerb},
                                              {"number-noun", countsNoun},
                                              {"given-out-one-by-one", isGivenOut},
                                              {"one-for-all", isShared},
                                              {"growth-of-name", growsNamed},
                                              {"growth-spoken-of", growsSpokenOf},
                                              {"fall-by-rate", fallsByRate},
                                              {"move-by-points", movesByPoints},
                                              {"move-by-amount", movesByAmount},
                                              {"addition", isAddition},
                                              {"bound-alone", isBound},
                                              {"rate-reached", isRateReached},
                                              {"level-of-name", isLevelNamed},
                                              {"level-spoken-of", isLevelSpokenOf},
                                              {"listed-name-number", continuesList},
                                              {"name-money", isMoneyOfName},
                                              {"verb-name-count", isCountOfAct},
                                              {"name-count", isCountOfName},
                                              {"name-size", isSizeOfName},
                                              {"number-of-topic", isAny}};
    return rules;
}

const ClaimRule &ruleOf(const ClaimForm &form)
{
    const std::vector<ClaimRule> &rules = claimRules();
    return *std::find_if(rules.begin(), rules.end() - 1,
                         [&form](const ClaimRule &rule) { return rule.reads(form); });
}

} // namespace PlanLens

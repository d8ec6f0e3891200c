// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/tallyclaims.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct TallyPairsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// So many counts in one order show that two sentences count the same.
constexpr std::size_t fewestCounts = 3;

struct TallySentence
{
    const ClaimSentence *sentence = nullptr;
    std::vector<TallyClaim> claims;
};

std::vector<TallySentence> tallySentences(const CheckedText &text)
{
    std::vector<TallySentence> sentences;
    for (const ClaimSentence &sentence : text.sentences()) {
        if (auto claims = tallyClaims(sentence.text); !claims.empty())
            sentences.push_back({&sentence, std::move(claims)});
    }
    return sentences;
}

Evidence placeOf(const CheckedText &text, const TallySentence &in, const TallyClaim &claim)
{
    return text.evidence(*in.sentence, claim.start, claim.end);
}

/// The one claim of a kind; null where there is none, or several.
const TallyClaim *only(const std::vector<TallyClaim> &claims, TallyKind kind,
                       std::optional<Attribute> scope)
{
    const TallyClaim *found = nullptr;
    for (const TallyClaim &claim : claims) {
        if (claim.kind != kind || claim.scope != scope)
            continue;
        if (found)
            return nullptr;
        found = &claim;
    }
    return found;
}

/// 共32项，其中约束性8项，其余24项为预期性: both kinds are all there are.
std::optional<Finding> sumOfKinds(const CheckedText &text, const TallySentence &in)
{
    const TallyClaim *total = only(in.claims, TallyKind::Total, std::nullopt);
    const TallyClaim *binding = only(in.claims, TallyKind::Attribute, Attribute::Binding);
    const TallyClaim *expected = only(in.claims, TallyKind::Attribute, Attribute::Expected);
    if (!total || !binding || !expected)
        return std::nullopt;
    const bool fits = std::abs(binding->number + expected->number - total->number) < 0.5;
    Finding finding = text.finding(
        CheckRule::Tally, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        TallyPairsTexts::tr("%1 binding and %2 expected indicators are %3; the text counts %4.")
            .arg(numberText(binding->number), numberText(expected->number),
                 numberText(binding->number + expected->number), numberText(total->number)));
    finding.evidence = {placeOf(text, in, *total), placeOf(text, in, *binding),
                        placeOf(text, in, *expected)};
    finding.figures = {{TallyPairsTexts::tr("stated"), total->number},
                       {TallyPairsTexts::tr("computed"), binding->number + expected->number}};
    return finding;
}

bool countAlike(const TallySentence &left, const TallySentence &right)
{
    if (left.claims.size() < fewestCounts || left.claims.size() != right.claims.size())
        return false;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < left.claims.size(); ++i) {
        const TallyClaim &l = left.claims.at(i);
        const TallyClaim &r = right.claims.at(i);
        const bool otherYears = l.year && r.year && l.year != r.year;
        if (l.kind != r.kind || l.scope != r.scope || otherYears)
            return false;
        equal += l.number == r.number ? 1 : 0;
    }
    return 2 * equal > left.claims.size();
}

/// A sentence of counts that stands in the text and again in an annex.
void compareTwins(const CheckedText &text, const TallySentence &first, const TallySentence &second,
                  QList<Finding> &findings)
{
    for (std::size_t i = 0; i < first.claims.size(); ++i) {
        const TallyClaim &left = first.claims.at(i);
        const TallyClaim &right = second.claims.at(i);
        if (left.number == right.number)
            continue;
        Finding finding =
            text.finding(CheckRule::Tally, FindingResult::Contradiction,
                         TallyPairsTexts::tr("The same count is given as %1 and as %2.")
                             .arg(numberText(left.number), numberText(right.number)));
        finding.evidence = {placeOf(text, second, right), placeOf(text, first, left)};
        finding.figures = {{TallyPairsTexts::tr("stated"), right.number},
                           {TallyPairsTexts::tr("stated"), left.number}};
        findings.append(finding);
    }
}

} // namespace

void checkTallyPairs(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    const std::vector<TallySentence> sentences = tallySentences(text);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (const auto sum = sumOfKinds(text, sentences.at(i)))
            findings.append(*sum);
        for (std::size_t j = i + 1; j < sentences.size(); ++j) {
            if (countAlike(sentences.at(i), sentences.at(j)))
                compareTwins(text, sentences.at(i), sentences.at(j), findings);
        }
    }
}

} // namespace PlanLens

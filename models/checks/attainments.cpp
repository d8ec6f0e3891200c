// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/neighbours.h"
#include "checks/planshares.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"
#include "language/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

struct AttainmentsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Whether all that stands from an amount to its share of the plan is said of one thing and time.
bool isOfOneSubject(const CheckedText &text, const NumberedParagraph &paragraph,
                    const PlanShare &share)
{
    const Observation *first = nullptr;
    for (std::size_t i = share.amount; i <= share.percent; ++i) {
        const Observation *said =
            text.claimAt(paragraph.whole.block, paragraph.numbers.at(i).start);
        if (!said || (first && (said->name != first->name || said->period != first->period)))
            return false;
        first = first ? first : said;
    }
    return first && first->measure != Measure::Growth;
}

/// 城镇新增就业5.2万人，完成年度目标的104%: the figure against the target of its indicator.
std::optional<Finding> checkAttainment(const CheckContext &context, const CheckedText &text,
                                       const NumberedParagraph &paragraph, const PlanShare &share)
{
    const ClaimNumber &amount = paragraph.numbers.at(share.amount);
    const Observation *said = text.claimAt(paragraph.whole.block, amount.start);
    if (!share.ownTarget || !said || !scopeOf(text.report(), *said, context.regions()).isPlain() ||
        (!share.beside && !isOfOneSubject(text, paragraph, share)))
        return std::nullopt;
    const PlanTarget target = targetOf(context, text, *said);
    if (!target.figure)
        return std::nullopt;
    const auto pair = comparable(*said, *target.figure.observation, context.catalogue());
    const auto actual = pair ? pair->left.figure() : std::nullopt;
    const auto planned = pair ? pair->right.figure() : std::nullopt;
    if (!actual || !planned || *planned <= 0 ||
        said->value.basis != target.figure.observation->value.basis)
        return std::nullopt;
    const bool about = said->value.approximate || said->value.relation != Relation::Equal;
    const double step = amount.step * *actual / amount.value; // in the unit of the target
    const Span reached = printedSpan(*actual, step, about);
    const Span computed{reached.low / *planned * 100, reached.high / *planned * 100};
    const bool agrees = printedSpan(share.rate, share.step).touches(computed);
    Finding finding = text.finding(
        target.ofAnotherReport ? CheckRule::CarriedTarget : CheckRule::Arithmetic,
        agrees ? FindingResult::Consistent : FindingResult::Contradiction,
        AttainmentsTexts::tr("%1 of the target %2 for %3 is %4%; the text says %5%.")
            .arg(shownWithUnit(*said), shownWithUnit(*target.figure.observation), shownName(*said),
                 QString::number(*actual / *planned * 100, 'f', 1), numberText(share.rate)));
    finding.evidence = {text.evidence(paragraph, share.percent),
                        evidenceOf(text.report(), said->anchor), target.figure.evidence()};
    finding.figures = {{AttainmentsTexts::tr("stated"), share.rate},
                       {AttainmentsTexts::tr("computed"), *actual / *planned * 100}};
    return finding;
}

/// The figure of one role whose place lies within that of another figure.
int figureWithin(const CheckedText &text, int outer, Role role)
{
    constexpr int farthest = 2;
    const Observation &around = text.at(outer);
    const int end = std::min(int(text.observations().size()), outer + farthest + 1);
    for (int i = std::max(0, outer - farthest); i < end; ++i) {
        const Observation &o = text.at(i);
        if (i != outer && o.anchor.overlaps(around.anchor) && o.role == role &&
            o.name == around.name && o.period == around.period)
            return i;
    }
    return -1;
}

/// What the sentence states of a subject in front of its share of the plan; -1 where that is not
/// one amount.
int amountInFront(const CheckedText &text, int share, int target)
{
    const Observation &o = text.at(share);
    int found = -1;
    for (int i = std::min(share, target) - 1; i >= 0; --i) {
        const Observation &amount = text.at(i);
        if (!inOneSentence(text.report(), amount, o))
            break;
        if (amount.name != o.name || amount.period != o.period || amount.role != Role::Actual ||
            amount.measure != text.at(target).measure)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

bool isAmount(const Observation &o)
{
    return o.value.kind == ValueKind::Number && isOneFigure(o.value) &&
           o.value.figure().value_or(0) > 0;
}

/// 完成512亿元，占年度任务480亿元的106.7%: the plan's number stands in the sentence.
std::optional<Finding> checkSaidPlan(const CheckContext &context, const CheckedText &text,
                                     int share)
{
    static const WordTable plans = wordsOf("plan-word");
    static const WordTable above = wordsOf("above");
    const Observation &o = text.at(share);
    if (o.origin != Origin::Prose || o.measure != Measure::Comparison || unitOf(o) != u"%" ||
        !isAmount(o) || !plans.occursIn(o.printed) || above.occursIn(o.printed))
        return std::nullopt;
    const int target = figureWithin(text, share, Role::Target);
    const int amount = target < 0 ? -1 : amountInFront(text, share, target);
    if (amount < 0 || !isAmount(text.at(target)) || !isAmount(text.at(amount)) ||
        text.at(amount).value.basis != text.at(target).value.basis)
        return std::nullopt;
    const auto pair = comparable(text.at(amount), text.at(target), context.catalogue());
    if (!pair)
        return std::nullopt;
    const double reachedFigure = *pair->left.figure();
    const Span reached = roundedOrCutOff(reachedFigure, pair->digits.left);
    const double planned = *pair->right.figure(); // what was set is not rounded
    const double stated = o.value.figure().value_or(0);
    const double computed = reachedFigure / planned * 100;
    const bool agrees = roundedOrCutOff(stated).touches(
        {reached.low / planned * 100, reached.high / planned * 100});
    Finding finding = text.finding(
        CheckRule::Arithmetic, agrees ? FindingResult::Consistent : FindingResult::Contradiction,
        AttainmentsTexts::tr("%1 of the target %2 for %3 is %4%; the text says %5%.")
            .arg(shownWithUnit(text.at(amount)), shownWithUnit(text.at(target)),
                 shownName(text.at(amount)), QString::number(computed, 'f', 1),
                 numberText(stated)));
    finding.evidence = {text.evidence(share), text.evidenceWithSubject(amount)};
    finding.figures = {{AttainmentsTexts::tr("stated"), stated},
                       {AttainmentsTexts::tr("computed"), computed}};
    return finding;
}

} // namespace

void checkAttainments(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs()) {
        for (const PlanShare &share : planShares(paragraph)) {
            if (const auto finding = checkAttainment(context, text, paragraph, share))
                findings.append(*finding);
        }
    }
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = checkSaidPlan(context, text, i))
            findings.append(*finding);
    }
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/claimscope.h"
#include "checks/planshares.h"
#include "checks/neighbours.h"
#include "figures/agreement.h"

#include <QCoreApplication>

#include <optional>

namespace PlanLens {

namespace {

struct AttainmentsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// 城镇新增就业5.2万人，完成年度目标的104%: the figure against the target of its indicator.
std::optional<Finding> checkAttainment(const CheckContext &context, const CheckedText &text,
                                       const NumberedParagraph &paragraph, const PlanShare &share)
{
    const ClaimNumber &amount = paragraph.numbers.at(share.amount);
    const Observation *said = text.claimAt(paragraph.whole.block, amount.start);
    if (!share.ownTarget || !said || !scopeOf(text.report(), *said, context.regions()).isPlain())
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
}

} // namespace PlanLens

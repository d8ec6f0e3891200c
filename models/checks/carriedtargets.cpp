// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/neighbours.h"
#include "checks/statedrows.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"
#include "language/lexicon.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct CarriedTargetsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A target that the report itself calls adjusted need not be the plan's.
bool isAdjusted(const Observation &target)
{
    static const WordTable words = wordsOf("revised");
    return target.basisChanged || words.occursIn(target.value.basis) ||
           words.occursIn(target.value.note) || words.occursIn(target.printed);
}

struct Carried
{
    TableFigure planned;
    Agreement agreement = Agreement::Open;
};

/// The best agreement with what the plans say: a plan may print its target twice, once rounded.
Carried compareWithPlans(const CheckContext &context, const CheckedText &text,
                         const Observation &target)
{
    Carried best;
    for (const TableFigure &planned : plannedElsewhere(context, text, target)) {
        const auto pair = comparable(*planned.observation, target, context.catalogue());
        if (!pair)
            continue;
        const Agreement agreement = agreementOfTargets(pair->left, pair->right, pair->digits);
        const bool better = agreement == Agreement::Equal ||
                            (agrees(agreement) && best.agreement != Agreement::Equal);
        if (better || (!best.planned && agreement != Agreement::Open))
            best = {planned, agreement};
    }
    return best;
}

/// Two tables side by side leave no doubt; two sentences, where both say it of the place and the
/// year as a whole in the same words.
bool isCertain(const Observation &target, const TableFigure &planned)
{
    if (isAdjusted(target))
        return false;
    const Observation &plan = *planned.observation;
    return plan.origin == Origin::Table ||
           nameForm(withoutVerb(plan.name)).base == nameForm(withoutVerb(target.name)).base;
}

void checkTarget(const CheckContext &context, const CheckedText &text, int index,
                 QList<Finding> &findings)
{
    const Observation &target = text.at(index);
    const Carried carried = compareWithPlans(context, text, target);
    if (!carried.planned || carried.agreement == Agreement::Open)
        return;
    const bool differs = carried.agreement == Agreement::Different;
    const FindingResult result = !differs                             ? FindingResult::Consistent
                                 : isCertain(target, carried.planned) ? FindingResult::Contradiction
                                                                      : FindingResult::Unverifiable;
    const QString message =
        differs
            ? CarriedTargetsTexts::tr("The target of %1 for %2 is given as %3; the plan set %4.")
            : CarriedTargetsTexts::tr("The target of %1 for %2 is the plan's: %3 (%4).");
    Finding finding =
        text.finding(CheckRule::CarriedTarget, result,
                     message.arg(target.period.toString(), shownName(target), shownWithUnit(target),
                                 shownWithUnit(*carried.planned.observation)));
    finding.evidence = {text.evidence(index), carried.planned.evidence()};
    if (const auto figure = target.value.figure())
        finding.figures.append({CarriedTargetsTexts::tr("review"), *figure});
    if (const auto figure = carried.planned.observation->value.figure())
        finding.figures.append({CarriedTargetsTexts::tr("plan"), *figure});
    findings.append(finding);
}

} // namespace

void checkCarriedTargets(const CheckContext &context, const CheckedText &text,
                         QList<Finding> &findings)
{
    const auto year = text.report().identity.reviewYear;
    if (!year)
        return;
    for (const RowFigures &row : text.rows()) {
        if (row.target >= 0 && row.period == Period::year(*year))
            checkTarget(context, text, row.target, findings);
    }
    for (int i = 0; i < text.observations().size(); ++i) {
        const Observation &o = text.at(i);
        if (o.origin == Origin::Prose && roleSaid(o) == Role::Target &&
            o.measure != Measure::Comparison && o.period == Period::year(*year) &&
            text.scope(i, context.regions()).isPlain() && text.frame(i) == ClaimFrame{})
            checkTarget(context, text, i, findings);
    }
}

} // namespace PlanLens

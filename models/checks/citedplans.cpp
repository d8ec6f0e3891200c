// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/neighbours.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct CitedPlansTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

struct Cited
{
    TableFigure source;
    Agreement agreement = Agreement::Open;
};

/// What the reports about the cited place say of the same: the best agreement with any of them.
Cited compareWithSources(const CheckContext &context, const Observation &citation,
                         const QString &region)
{
    Cited best;
    for (const FigurePlace &place : context.figures(region, citation.indicator, citation.period)) {
        const Observation &o = context.at(place);
        const Report &report = context.report(place.report);
        if (o.role != roleSaid(citation) || report.identity.regionId != region ||
            o.measure == Measure::Comparison)
            continue;
        const auto pair = comparable(citation, o, context.catalogue());
        if (!pair)
            continue;
        const Agreement agreement = roleSaid(citation) == Role::Target
                                        ? agreementOfTargets(pair->left, pair->right, pair->digits)
                                        : agreementOf(pair->left, pair->right, pair->digits);
        const bool better = agreement == Agreement::Equal ||
                            (agrees(agreement) && best.agreement != Agreement::Equal);
        if (better || (!best.source && agreement != Agreement::Open))
            best = {{&report, &o}, agreement};
    }
    return best;
}

/// An actual that may have been put right since.
bool isPreliminary(const Observation &actual)
{
    return actual.estimated || actual.value.approximate;
}

/// Whether the citing report is so much later that the figure may have been stated anew since.
bool mayBeRevised(const CheckedText &text, const TableFigure &source)
{
    const auto citing = text.report().identity.reviewYear;
    const auto own = source.report->identity.reviewYear;
    return !citing || !own || *citing > *own;
}

void checkCitation(const CheckContext &context, const CheckedText &text, int index,
                   const ClaimScope &scope, QList<Finding> &findings)
{
    const QString &region = scope.regionId;
    const Observation &citation = text.at(index);
    const Cited cited = compareWithSources(context, citation, region);
    if (!cited.source)
        return;
    const bool differs = cited.agreement == Agreement::Different;
    // Carried on from an earlier clause, the place may no longer be the one meant.
    if (!scope.namedHere && cited.agreement != Agreement::Equal)
        return;
    const bool certain = roleSaid(citation) == Role::Target ||
                         (!isPreliminary(citation) && !isPreliminary(*cited.source.observation) &&
                          !mayBeRevised(text, cited.source));
    const FindingResult result = !differs  ? FindingResult::Consistent
                                 : certain ? FindingResult::Contradiction
                                           : FindingResult::Unverifiable;
    const Region *place = context.regions().find(region);
    const QString message =
        differs ? CitedPlansTexts::tr("%1 of %2 for %3 is cited as %4; its own report has %5.")
                : CitedPlansTexts::tr("%1 of %2 for %3 is cited as its own report has it: %4 "
                                      "(%5).");
    Finding finding =
        text.finding(CheckRule::CitedPlan, result,
                     message.arg(shownName(citation), place ? displayName(*place) : region,
                                 citation.period.toString(), shownWithUnit(citation),
                                 shownWithUnit(*cited.source.observation)));
    Anchor anchor = citation.anchor;
    const int before = int(clauseBefore(text.report(), citation).size());
    anchor.start -= before;
    anchor.length += before;
    finding.evidence = {evidenceOf(text.report(), anchor), cited.source.evidence()};
    if (const auto figure = citation.value.figure())
        finding.figures.append({CitedPlansTexts::tr("cited"), *figure});
    if (const auto figure = cited.source.observation->value.figure())
        finding.figures.append({CitedPlansTexts::tr("source"), *figure});
    findings.append(finding);
}

} // namespace

void checkCitedPlans(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    for (int i = 0; i < text.observations().size(); ++i) {
        const Observation &o = text.at(i);
        if (o.origin != Origin::Prose || o.indicator.isEmpty() || !o.period.isYear() ||
            o.measure == Measure::Comparison)
            continue;
        const ClaimScope &scope = text.scope(i, context.regions());
        if (scope.ofAnother && !scope.regionId.isEmpty() && !scope.partOfYear)
            checkCitation(context, text, i, scope, findings);
    }
}

} // namespace PlanLens

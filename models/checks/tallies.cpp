// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "checks/tallycounts.h"
#include "claims/tallyclaims.h"

#include <QCoreApplication>

#include <cmath>

namespace PlanLens {

namespace {

struct TalliesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

QString inTable(const TallyBounds &bounds)
{
    if (bounds.certain == bounds.possible)
        return TalliesTexts::tr("the table has %1").arg(bounds.certain);
    return TalliesTexts::tr("by the table it is between %1 and %2")
        .arg(bounds.certain)
        .arg(bounds.possible);
}

QString counted(const TallyClaim &claim)
{
    // Counts are whole; the rate alone need not be.
    const int count = int(std::lround(claim.number));
    switch (claim.kind) {
    case TallyKind::Total:
        return TalliesTexts::tr("The text counts %n indicator(s)", nullptr, count);
    case TallyKind::Attribute:
        return claim.scope == Attribute::Binding
                   ? TalliesTexts::tr("The text counts %n binding indicator(s)", nullptr, count)
                   : TalliesTexts::tr("The text counts %n expected indicator(s)", nullptr, count);
    case TallyKind::Met:
        return TalliesTexts::tr("The text counts %n indicator(s) as met", nullptr, count);
    case TallyKind::Missed:
        return TalliesTexts::tr("The text counts %n indicator(s) as not met", nullptr, count);
    case TallyKind::Rate:
        return TalliesTexts::tr("The text says that %1% were met").arg(numberText(claim.number));
    }
    Q_UNREACHABLE();
}

void appendCount(const CheckedText &text, const ClaimSentence &sentence, const TableTally &tally,
                 const TallyClaim &claim, QList<Finding> &findings)
{
    const TallyComparison compared = compareTally(text, tally, claim);
    if (compared.fit == TallyFit::Unknown)
        return;
    const bool fits = compared.fit == TallyFit::Yes;
    const TallyBounds &bounds = compared.bounds;
    Finding finding = text.finding(
        CheckRule::Tally, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        TalliesTexts::tr("%1; %2.").arg(counted(claim), inTable(bounds)));
    finding.evidence = {text.evidence(sentence, claim.start, claim.end),
                        text.evidenceOfTable(tally.table)};
    finding.figures = {{TalliesTexts::tr("stated"), claim.number},
                       {TalliesTexts::tr("at least"), double(bounds.certain)},
                       {TalliesTexts::tr("at most"), double(bounds.possible)}};
    findings.append(finding);
}

/// A rate against the counts of its own sentence: 29 of 32 are 90.6%. No contradiction unless no
/// pair of them gives the rate.
void appendRate(const CheckedText &text, const ClaimSentence &sentence,
                const std::vector<TallyClaim> &claims, const TallyClaim &rate,
                QList<Finding> &findings)
{
    const TallyClaim *met = nullptr;
    const TallyClaim *whole = nullptr;
    bool agrees = false;
    for (const TallyClaim &part : claims) {
        if (part.kind != TallyKind::Met)
            continue;
        for (const TallyClaim &all : claims) {
            const bool counts = all.kind == TallyKind::Total || all.kind == TallyKind::Attribute;
            if (!counts || all.number < part.number || all.start > part.start || agrees)
                continue;
            met = &part;
            whole = &all;
            agrees = std::abs(part.number / all.number * 100 - rate.number) < rate.step;
        }
    }
    if (!met)
        return;
    const QString message =
        TalliesTexts::tr("The text says that %1% were met; %2 of %3 are %4%.")
            .arg(numberText(rate.number), numberText(met->number), numberText(whole->number),
                 QString::number(met->number / whole->number * 100, 'f', 1));
    Finding finding =
        text.finding(CheckRule::Tally,
                     agrees ? FindingResult::Consistent : FindingResult::Contradiction, message);
    finding.evidence = {text.evidence(sentence, rate.start, rate.end),
                        text.evidence(sentence, met->start, met->end)};
    finding.figures = {{TalliesTexts::tr("rate"), rate.number},
                       {TalliesTexts::tr("met"), met->number},
                       {TalliesTexts::tr("of"), whole->number}};
    findings.append(finding);
}

} // namespace

void checkTallies(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    const std::vector<TableTally> tallies = tableTallies(text);
    for (const ClaimSentence &sentence : text.sentences()) {
        const std::vector<TallyClaim> claims = tallyClaims(sentence.text);
        if (claims.empty())
            continue;
        const TableTally *meant = tableCounted(text, tallies, claims);
        for (const TallyClaim &claim : claims) {
            if (claim.kind == TallyKind::Rate)
                appendRate(text, sentence, claims, claim, findings);
            else if (meant)
                appendCount(text, sentence, *meant, claim, findings);
        }
    }
}

} // namespace PlanLens

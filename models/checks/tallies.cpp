// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "checks/tallycounts.h"
#include "claims/tallyclaims.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

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

/// The counts that a rate is reckoned from.
struct RatePair
{
    const TallyClaim *met = nullptr;
    const TallyClaim *whole = nullptr;
    bool agrees = false;
};

/// The counts that give a rate; where none do, the nearest in front of it.
RatePair countsOfRate(const std::vector<TallyClaim> &claims, const TallyClaim &rate)
{
    RatePair nearest;
    for (const TallyClaim &part : claims) {
        if (part.kind != TallyKind::Met)
            continue;
        for (const TallyClaim &all : claims) {
            const bool counts = all.kind == TallyKind::Total || all.kind == TallyKind::Attribute;
            if (!counts || all.number < part.number || all.start > part.start)
                continue;
            const RatePair pair{&part, &all,
                                std::abs(part.number / all.number * 100 - rate.number) < rate.step};
            if (pair.agrees)
                return pair;
            if (!nearest.met || part.start <= rate.start)
                nearest = pair;
        }
    }
    return nearest;
}

/// A rate against the counts of its own sentence: 29 of 32 are 90.6%. No contradiction unless no
/// pair of them gives the rate.
void appendRate(const CheckedText &text, const ClaimSentence &sentence,
                const std::vector<TallyClaim> &claims, const TallyClaim &rate,
                QList<Finding> &findings)
{
    const auto [met, whole, agrees] = countsOfRate(claims, rate);
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

/// The counts of each year that a sentence counts indicators of.
std::vector<std::vector<TallyClaim>> byYear(const std::vector<TallyClaim> &claims)
{
    std::vector<std::vector<TallyClaim>> years;
    for (const TallyClaim &claim : claims) {
        const auto known = std::find_if(years.begin(), years.end(), [&](const auto &year) {
            return year.front().year == claim.year;
        });
        if (known == years.end())
            years.push_back({claim});
        else
            known->push_back(claim);
    }
    return years;
}

} // namespace

void checkTallies(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    const std::vector<TableTally> tallies = tableTallies(text);
    for (const ClaimSentence &sentence : text.sentences()) {
        const auto years = byYear(tallyClaims(sentence.text));
        for (const std::vector<TallyClaim> &claims : years) {
            const TableTally *meant = tableCounted(text, tallies, claims);
            // Beside those of another year, counts are of their own year alone.
            const std::optional<int> year = claims.front().year;
            if (meant && years.size() > 1 && year && *year != meant->year)
                meant = nullptr;
            for (const TallyClaim &claim : claims) {
                if (claim.kind == TallyKind::Rate)
                    appendRate(text, sentence, claims, claim, findings);
                else if (meant)
                    appendCount(text, sentence, *meant, claim, findings);
            }
        }
    }
}

} // namespace PlanLens

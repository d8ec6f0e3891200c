// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/rownames.h"
#include "claims/verdictclaims.h"
#include "figures/agreement.h"
#include "figures/verdict.h"
#include "language/lexicon.h"

#include <QCoreApplication>
#include <QMap>

namespace PlanLens {

namespace {

struct VerdictsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

bool isDefinite(const std::optional<Verdict> &verdict)
{
    return verdict == Verdict::Met || verdict == Verdict::Missed;
}

/// The verdict that the figures of a row leave no doubt of. What the report states does not count.
std::optional<Verdict> verdictOf(const CheckContext &context, const CheckedText &text,
                                 const RowFigures &row)
{
    if (row.target < 0 || row.actual < 0)
        return std::nullopt;
    const Observation &target = text.at(row.target);
    const Observation &actual = text.at(row.actual);
    const Indicator *indicator = context.catalogue().find(actual.indicator);
    const Direction direction = indicator ? indicator->direction : Direction::None;
    const Verdict verdict = judge(target, actual, direction).verdict;
    if (!isDefinite(verdict) || isCloseCall(target.value, actual.value))
        return std::nullopt;
    return verdict;
}

QString figuresOf(const CheckedText &text, const RowFigures &row)
{
    return VerdictsTexts::tr("%1 against the target %2")
        .arg(shownWithUnit(text.at(row.actual)), shownWithUnit(text.at(row.target)));
}

QList<NamedFigure> numbersOf(const CheckedText &text, const RowFigures &row)
{
    QList<NamedFigure> figures;
    if (const auto target = text.at(row.target).value.figure())
        figures.append({VerdictsTexts::tr("target"), *target});
    if (const auto actual = text.at(row.actual).value.figure())
        figures.append({VerdictsTexts::tr("actual"), *actual});
    return figures;
}

// The report's own column 是/否 -----------------------------------------------------------------

void checkColumn(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    QMap<int, int> agreeing; // by table
    for (const RowFigures &row : text.rows()) {
        if (row.actual < 0 || !isDefinite(text.at(row.actual).stated))
            continue;
        const auto verdict = verdictOf(context, text, row);
        if (!verdict)
            continue;
        const Observation &actual = text.at(row.actual);
        if (verdict == actual.stated) {
            ++agreeing[row.table];
            continue;
        }
        const QString message =
            verdict == Verdict::Met
                ? VerdictsTexts::tr(
                      "The table says that %1 was not met; the figures say that it was: %2.")
                : VerdictsTexts::tr(
                      "The table says that %1 was met; the figures say that it was not: %2.");
        Finding finding = text.finding(CheckRule::Verdict, FindingResult::Contradiction,
                                       message.arg(shownName(actual), figuresOf(text, row)));
        finding.evidence = {text.evidence(row.actual), text.evidence(row.target)};
        finding.figures = numbersOf(text, row);
        findings.append(finding);
    }
    for (auto it = agreeing.cbegin(); it != agreeing.cend(); ++it) {
        Finding finding =
            text.finding(CheckRule::Verdict, FindingResult::Consistent,
                         VerdictsTexts::tr("%n verdict(s) in the table agree with its figures.",
                                           nullptr, it.value()));
        finding.evidence = {text.evidenceOfTable(it.key())};
        finding.figures = {{VerdictsTexts::tr("agreeing"), double(it.value())}};
        findings.append(finding);
    }
}

// Sentences ---------------------------------------------------------------------------------------

Finding differing(const CheckedText &text, const ClaimSentence &sentence, const VerdictClaim &claim,
                  const RowFigures &row)
{
    const QString message =
        claim.verdict == Verdict::Missed
            ? VerdictsTexts::tr("The text names %1 as not met; the figures say that it was: %2.")
            : VerdictsTexts::tr("The text names %1 as met; the figures say that it was not: %2.");
    Finding finding =
        text.finding(CheckRule::Verdict, FindingResult::Contradiction,
                     message.arg(shownName(text.at(row.actual)), figuresOf(text, row)));
    finding.evidence = {text.evidence(sentence, claim.start, claim.end), text.evidence(row.actual),
                        text.evidence(row.target)};
    finding.figures = numbersOf(text, row);
    return finding;
}

Finding agreeing(const CheckedText &text, const ClaimSentence &sentence, const VerdictClaim &claim,
                 const QList<RowFigures> &rows)
{
    QStringList names;
    for (const RowFigures &row : rows)
        names += text.at(row.actual).name;
    const QString list = names.join(QStringLiteral(", "));
    Finding finding = text.finding(
        CheckRule::Verdict, FindingResult::Consistent,
        claim.verdict == Verdict::Missed
            ? VerdictsTexts::tr("Not met as the text says, by the table: %1.").arg(list)
            : VerdictsTexts::tr("Met as the text says, by the table: %1.").arg(list));
    finding.evidence = {text.evidence(sentence, claim.start, claim.end)};
    for (const RowFigures &row : rows)
        finding.evidence.append(text.evidence(row.actual));
    return finding;
}

void checkClaim(const CheckContext &context, const CheckedText &text, const RowNames &names,
                int year, const ClaimSentence &sentence, const VerdictClaim &claim,
                QList<Finding> &findings)
{
    QList<RowFigures> same;
    for (const QString &name : claim.names) {
        const int index = names.rowOf(name, year);
        if (index < 0)
            continue;
        const RowFigures &row = text.rows().at(std::size_t(index));
        const auto verdict = verdictOf(context, text, row);
        if (!verdict)
            continue;
        if (verdict == claim.verdict)
            same.append(row);
        else
            findings.append(differing(text, sentence, claim, row));
    }
    if (!same.isEmpty())
        findings.append(agreeing(text, sentence, claim, same));
}

} // namespace

void checkVerdicts(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    checkColumn(context, text, findings);
    const auto year = text.report().identity.reviewYear;
    if (!year || text.rows().empty())
        return;
    static const WordTable aims = wordsOf({{0, "aim"}, {0, "aim-expected"}, {0, "aim-outcome"}});
    const RowNames names(text, context.catalogue());
    for (const ClaimSentence &sentence : text.sentences()) {
        if (!aims.occursIn(sentence.text))
            continue;
        for (const VerdictClaim &claim : verdictClaims(sentence.text))
            checkClaim(context, text, names, *year, sentence, claim, findings);
    }
}

} // namespace PlanLens

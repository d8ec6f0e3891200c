// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "checks/paragraphs.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct SumsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Numbers that a later one is said to be the sum of: [first, end); none where first == end.
struct Summands
{
    std::size_t first = 0;
    std::size_t end = 0;
};

Summands lastBefore(std::size_t end, double count)
{
    const bool there = count > 1 && count <= double(end);
    return {there ? end - std::size_t(count) : end, end};
}

/// What 两项合计 or 两者合计 in front of a number sums up.
Summands summandsOf(const NumberedParagraph &paragraph, std::size_t index)
{
    static const WordTable sums = wordsOf("in-all");
    static const WordTable bothInAll = wordsOf("both-in-all");
    const QStringView words = paragraph.clauseBefore(index);
    if (const qsizetype at = bothInAll.find(words, 1); at > 0)
        return lastBefore(index, chineseDigit(words.at(at - 1)));
    const bool counted = index > 0 && paragraph.numbers.at(index - 1).chinese &&
                         countsItems(paragraph.numbers.at(index - 1)) && sums.startingAt(words);
    return counted ? lastBefore(index - 1, paragraph.numbers.at(index - 1).value) : Summands{};
}

bool canBeSummed(const ClaimNumber &number)
{
    return !number.percent && !number.year && !number.dimension.isEmpty() && !number.bound &&
           !number.approximate;
}

/// What the numbers before come to, and how far rounding may move it.
struct Total
{
    double value = 0;
    double slack = 0;
    QStringList shown;
};

void add(Total &total, const ClaimNumber &number)
{
    const Amount amount = amountOf(number);
    total.value += amount.value;
    total.slack += amount.exact ? 0 : amount.step / 2;
    total.shown.append(shownNumber(number));
}

/// Finding of a number that says that the so many before it come to it; nothing where it says no
/// such thing, or they cannot be summed up.
std::optional<Finding> sumAt(const CheckedText &text, const NumberedParagraph &paragraph,
                             std::size_t index)
{
    const ClaimNumber &stated = paragraph.numbers.at(index);
    const Summands summands = summandsOf(paragraph, index);
    if (summands.first == summands.end || !canBeSummed(stated))
        return std::nullopt;
    Total total;
    for (std::size_t i = summands.first; i < summands.end; ++i) {
        const ClaimNumber &number = paragraph.numbers.at(i);
        if (!canBeSummed(number) || number.dimension != stated.dimension ||
            !paragraph.sameSentence(i, index))
            return std::nullopt;
        add(total, number);
    }
    const Amount sum = amountOf(stated);
    total.slack += sum.exact ? 0 : sum.step / 2 + std::abs(sum.value) * 1e-9;
    const bool fits = std::abs(total.value - sum.value) <= total.slack;
    const QString list = total.shown.join(QStringLiteral(" + "));
    const QString whole = shownNumber(stated);
    Finding finding = text.finding(
        CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        fits ? SumsTexts::tr("%1 come to %2, as stated.").arg(list, whole)
             : SumsTexts::tr("%1 do not come to the %2 stated.").arg(list, whole));
    const TextPiece piece = paragraph.clauseOf(index);
    finding.evidence = {text.evidence(paragraph.whole, piece.start, piece.end),
                        text.evidence(paragraph.whole, paragraph.clauseOf(summands.first).start,
                                      paragraph.numbers.at(summands.end - 1).end)};
    return finding;
}

} // namespace

void checkSums(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs()) {
        for (std::size_t i = 0; i < paragraph.numbers.size(); ++i) {
            if (const auto finding = sumAt(text, paragraph, i))
                findings.append(*finding);
        }
    }
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/planshares.h"

#include "checks/checkcontext.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <optional>

namespace PlanLens {

namespace {

/// So many characters may say which plan it is: 完成|全年投资|计划的.
constexpr qsizetype mostBetween = 4;

/// What the words in front of a number say of a plan.
struct PlanWords
{
    double base = 0; ///< what is to be added to the number for the share of the plan: 0 for
                     ///< 完成年度计划的, 100 for 超年度计划
    bool ownTarget = false;
    QStringView subject; ///< of the share, where the words give it one: 主城区|完成年度计划的
};

/// The words that end at most a few characters before the end of a text, and those before them.
struct Parted
{
    QStringView before;
    QStringView behind;
};

std::optional<Parted> partedNearEnd(QStringView text, const WordTable &words)
{
    for (qsizetype end = text.size(); end > 0 && end >= text.size() - mostBetween; --end) {
        if (const auto word = words.endingAt(text, end))
            return Parted{text.left(end - word.length), text.mid(end)};
    }
    return std::nullopt;
}

/// Whether the words between the verb and the plan, 完成|年度|计划, say nothing of whose it is:
/// what another body has set (市下达任务) need not be the plan's target.
bool saysOnlyWhich(QStringView words)
{
    static const WordTable qualifiers = wordsOf({{0, "aim-qualifier"}, {0, "aim-expected"}});
    takeAllFromEnd(words, qualifiers);
    return words.isEmpty();
}

QStringView withoutAdverbs(QStringView words)
{
    static const WordTable adverbs =
        wordsOf({{0, "adverb"}, {0, "respectively"}, {0, "each"}, {0, "so-far"}, {0, "filler"}});
    takeAllFromEnd(words, adverbs);
    return words;
}

/// Nothing where the words speak of no plan.
std::optional<PlanWords> planWords(QStringView words, const ClaimNumber &number)
{
    enum Plan { Aim, Budget };
    static const WordTable plans = wordsOf({{Aim, "aim"}, {Budget, "budget"}});
    static const WordTable tails = wordsOf("plan-tail");
    static const WordTable shares = wordsOf("completing-verb");
    static const WordTable excesses = wordsOf("exceeding-verb");
    if (!number.percent && !isPoints(number.unit))
        return std::nullopt;
    if (words.endsWith(u'的'))
        words.chop(1);
    const bool hasTail = bool(takeFromEnd(words, tails));
    WordTable::Hit plan = takeFromEnd(words, plans);
    if (!plan)
        return std::nullopt;
    bool ofBudget = plan.tag == Budget;
    // 计划目标, 目标任务
    while ((plan = takeFromEnd(words, plans)))
        ofBudget |= plan.tag == Budget;
    auto parted = hasTail ? std::nullopt : partedNearEnd(words, excesses);
    const bool beyond = parted.has_value();
    if (!parted && number.percent)
        parted = partedNearEnd(words, shares);
    if (!parted)
        return std::nullopt;
    return PlanWords{beyond ? 100.0 : 0, !ofBudget && saysOnlyWhich(parted->behind),
                     withoutAdverbs(parted->before)};
}

/// The number that a share of its plan is of: the one before, or the one before its growth
/// (412亿元，增长8%，完成年度计划的98%).
std::size_t amountBefore(const NumberedParagraph &paragraph, std::size_t share)
{
    std::size_t amount = share - 1;
    while (amount > 0 && paragraph.numbers.at(amount).percent &&
           paragraph.sameSentence(amount - 1, share))
        --amount;
    return amount;
}

void appendShares(const NumberedParagraph &paragraph, std::size_t first,
                  std::vector<PlanShare> &completions)
{
    const auto &numbers = paragraph.numbers;
    const auto said = planWords(paragraph.wordsBefore(first), numbers.at(first));
    if (!said || first == 0 || !paragraph.sameSentence(first - 1, first))
        return;
    const std::size_t rates = listLength(paragraph, first, true);
    const std::size_t amounts = rates == 1 ? 1 : listLength(paragraph, first - 1, false);
    if (rates != amounts)
        return;
    const std::size_t start = rates == 1 ? amountBefore(paragraph, first) : first - amounts;
    // Another subject than the amount's: 新增就业71万人，主城区完成年度目标的108%.
    const TextPiece clause = paragraph.clauseOf(start);
    if (!paragraph.text().mid(clause.start, clause.end - clause.start).contains(said->subject))
        return;
    for (std::size_t i = 0; i < rates; ++i) {
        const ClaimNumber &rate = numbers.at(first + i);
        const ClaimNumber &amount = numbers.at(start + i);
        if (amount.percent || amount.year || amount.unit.isEmpty() || amount.value <= 0)
            return;
        completions.push_back({start + i, first + i, said->base + rate.value, rate.step,
                               start + amounts == first, said->ownTarget});
    }
}

} // namespace

std::vector<PlanShare> planShares(const NumberedParagraph &paragraph)
{
    std::vector<PlanShare> shares;
    for (std::size_t i = 0; i < paragraph.numbers.size(); ++i)
        appendShares(paragraph, i, shares);
    return shares;
}

} // namespace PlanLens

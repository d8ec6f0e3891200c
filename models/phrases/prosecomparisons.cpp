// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosecomparisons.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtable.h"
#include "language/wordtaking.h"
#include "phrases/comparedtimes.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// The part of `text` from the last of `verbs` on, which starts at `from`.
std::optional<ProseComparison> partTold(QStringView text, int from, const WordTable &verbs)
{
    static const WordTable given = wordsOf("plan-given");
    for (qsizetype i = text.size(); i > 0; --i) {
        if (const auto giving = given.endingAt(text, i)) {
            i -= giving.length - 1; // 完成市里下达计划的102%
            continue;
        }
        if (const auto verb = verbs.endingAt(text, i)) {
            const int end = from + int(i);
            return ProseComparison{
                .wordStart = end - verb.length, .wordEnd = end, .wordClass = verb.wordClass};
        }
    }
    return {};
}

/// 完成年计划100亿元的105%: the words in front of the amount that is compared with.
QStringView withoutAmount(QStringView text, int from, const Numbers &numbers)
{
    const int end = from + int(text.size());
    const auto amount =
        std::find_if(numbers.figures.begin(), numbers.figures.end(), [&](const Figure &figure) {
            return figure.end == end && figure.start > from;
        });
    return amount == numbers.figures.end() ? text : text.left(amount->start - from);
}

/// 完成100亿元的年度目标的|90%: the amount that was planned stands in front of the words for it.
std::optional<ProseComparison> partOfAmount(const Stretch &stretch, const Numbers &numbers,
                                            int from, int end)
{
    static const WordTable qualifiers = wordsOf("aim-qualifier");
    static const WordTable verbs = wordsOf("completing-verb");
    const auto amount = std::find_if(numbers.figures.rbegin(), numbers.figures.rend(),
                                     [from](const Figure &figure) { return figure.end <= from; });
    if (amount == numbers.figures.rend())
        return {};
    QStringView between = stretch.view(amount->end, end);
    const auto plan = planWords().ending(between);
    between.chop(plan.length);
    for (auto word = qualifiers.ending(between); word; word = qualifiers.ending(between))
        between.chop(word.length);
    const auto verb = verbs.endingAt(stretch.text, amount->start);
    const bool named = plan && between.size() == Particles::of().ending(between).length;
    return named && verb ? std::optional(ProseComparison{.wordStart = amount->start - verb.length,
                                                         .wordEnd = amount->start,
                                                         .wordClass = verb.wordClass})
                         : std::nullopt;
}

/// 超过计划增长4%: by how much more than the plan it is.
QStringView withoutRiseOnPlan(QStringView text)
{
    const auto moved = tails().ending(text);
    const bool rises = moved.tag == Rise && moved.length > 1;
    return rises && planWords().ending(text.chopped(moved.length)) ? text.chopped(moved.length)
                                                                   : text;
}

const WordTable &totals()
{
    static const WordTable table = wordsOf("total");
    return table;
}

/// 出口总额 of 出口总额为去年出口总额, of which `known` signs or none are known to be a quantity:
/// how long the end is that stands in front of it too; 0 where it does not.
qsizetype repeatedEnd(QStringView text, qsizetype known)
{
    constexpr qsizetype shortest = 2;
    qsizetype length = 0;
    for (qsizetype end = std::max(known, shortest); 2 * end < text.size(); ++end) {
        if (!text.chopped(end).contains(text.last(end)))
            break;
        length = end;
    }
    return length;
}

/// 去年 of 去年总量, 上年总投资: words without the sum of all that they end in, nor the quantity
/// that they name before (出口总额为去年|出口总额).
QStringView withoutSum(QStringView text)
{
    static const WordTable sums = wordsOf("whole-sum"); // 总量
    const int known = quantities().ending(text).length;
    const qsizetype again = repeatedEnd(text, known);
    if (again == 0 && takeFromEnd(text, sums))
        return text;
    QStringView rest = text.chopped(std::max<qsizetype>(known, again));
    const bool total = takeFromEnd(rest, totals()) || totals().startingAt(text, rest.size());
    return again > 0 || (known > 0 && total) ? rest : text;
}

/// 年度计划 of 年度计划投资总额, 计划总投资: words without the quantity that they end in.
QStringView withoutQuantity(QStringView text)
{
    while (true) {
        const auto quantity = quantities().ending(text);
        const int length = quantity.length > 1 ? quantity.length : totals().ending(text).length;
        if (length == 0)
            return text;
        text.chop(length);
    }
}

/// 工业投资达到去年的80%: how much of a year's an amount is; a rate may be what it was then.
/// `summed`: it is of the sum of that year.
std::optional<ProseComparison> reachedOfTime(QStringView text, int from, bool summed)
{
    static const WordTable verbs = wordsOf("reach");
    static const WordTable shares = wordsOf("share-end");
    const auto told = partTold(text.chopped(1), from, verbs);
    if (!told)
        return {};
    const QStringView subject = withoutSeparatorsInFront(text.left(told->wordStart - from));
    const bool yearSaid = timeReferences().ending(text) || wholeYear().ending(text);
    const bool amount = quantities().ending(subject).length > 1 &&
                        !Particles::rates().ending(subject) && !shares.ending(subject);
    return summed || amount || (subject.isEmpty() && yearSaid) ? told : std::nullopt;
}

/// 完成年度计划的114%, 为预算的102%, 恢复到2019年同期的95%
std::optional<ProseComparison> completion(const Figure &figure, const Stretch &stretch,
                                          const Numbers &numbers, int from, int end)
{
    if (figure.kind != FigureKind::Percent && figure.kind != FigureKind::Times)
        return {};
    QStringView text = stretch.view(from, end);
    const bool of = bool(Particles::of().ending(text));
    if (of)
        text = withoutAmount(text.chopped(1), from, numbers);
    static const WordTable planVerbs = wordsOf("completing-verb");
    static const WordTable timeVerbs = wordsOf("equalling-verb");
    if (const auto part = of ? partOfAmount(stretch, numbers, from, end - 1) : std::nullopt)
        return part;
    if (const auto plan = planWords().ending(text))
        return partTold(text.chopped(plan.length), from, planVerbs);
    // 占年计划投资的96%: what is planned of the quantity.
    static const WordTable shares = wordsOf({{0, "completing-verb"}, {0, "takes-share"}});
    static const WordTable aims = wordsOf("aim");
    const QStringView plan = withoutQuantity(text);
    if (const auto aim = aims.ending(plan); of && plan.size() < text.size() && aim)
        return partTold(plan.chopped(aim.length), from, shares);
    // 约为全国平均的70%, 为全省的1.2倍
    static const WordTable averages = wordsOf("average");
    static const WordTable wholes = wordsOf("all-of");
    static const WordTable levelVerbs = wordsOf({{0, "equalling-verb"}, {0, "reach"}});
    const auto average = averages.ending(text);
    const auto whole = average ? average : wholes.ending(text);
    if (of && whole && (!average || wholes.occursIn(text)))
        return partTold(text.chopped(whole.length), from, levelVerbs);
    const QStringView time = withoutSum(text);
    const int last = from + int(time.size());
    if (!of || !(endsInTime(stretch, numbers, from, last) || wholeYear().ending(time)))
        return {};
    const auto told = partTold(time.chopped(1), from, timeVerbs);
    return told ? told : reachedOfTime(time, from, time.size() < text.size());
}

/// 快于城镇居民|2个百分点: in points whatever is named behind such a word, at the front of a
/// clause, is compared with.
bool comparesByPoints(const Figure &figure, QStringView text, qsizetype behind, int word)
{
    constexpr int shortestWord = 2;
    constexpr qsizetype longest = 14;
    const QStringView front = text.left(behind - word);
    const QStringView named = text.mid(behind);
    const auto letters = [](QStringView part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c.isLetter() && !isClauseSeparator(c); });
    };
    return figure.kind == FigureKind::Point && word >= shortestWord && !named.isEmpty() &&
           named.size() <= longest && letters(named) &&
           (front.isEmpty() || isClauseSeparator(front.back()) ||
            quantities().ending(front).length > 1) &&
           !tails().ending(named);
}

/// 距7%的年度目标|差1.2个百分点, 距离目标还有1.2个百分点: how much is lacking.
std::optional<ProseComparison> lack(QStringView text, int from)
{
    static const WordTable lacks = wordsOf("aim-gap");
    static const WordTable opens = wordsOf("aim-gap-open");
    const auto gap = lacks.ending(text);
    const QStringView aim = text.chopped(gap.length);
    const qsizetype at = gap && planWords().ending(aim) ? lastOf(aim, opens) : -1;
    if (at < 0)
        return {};
    const auto open = opens.startingAt(text, at);
    return ProseComparison{.predicate = Predicate::Difference,
                           .wordStart = from + int(at),
                           .wordEnd = from + int(at) + open.length,
                           .lower = true,
                           .wordClass = open.wordClass};
}

/// 高于预期目标2.3个百分点, 超目标任务5家
std::optional<ProseComparison> difference(const Figure &figure, const Stretch &stretch,
                                          const Numbers &numbers, int from, int end)
{
    if (figure.kind == FigureKind::None)
        return {};
    if (const auto lacking = lack(stretch.view(from, end), from))
        return lacking;
    const QStringView text = withoutRiseOnPlan(stretch.view(from, end));
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        const auto word = comparisons().endingAt(text, i);
        if (!word)
            continue;
        const int wordEnd = from + int(i);
        const bool time = endsInTime(stretch, numbers, wordEnd, end);
        if (!time && !references().ending(text.mid(i)) &&
            !comparesByPoints(figure, text, i, word.length))
            continue;
        return ProseComparison{.predicate = Predicate::Difference,
                               .wordStart = wordEnd - word.length,
                               .wordEnd = wordEnd,
                               .lower = word.tag == Lower,
                               .againstTime = time,
                               .wordClass = word.wordClass};
    }
    return {};
}

/// 占全区|超30%, 占全区|达到30%: where the whole ends, and what is said of the number behind it.
int wholeEnd(const Stretch &stretch, int from, int end, std::optional<Relation> &bound)
{
    while (const auto tail = tails().ending(stretch.view(from, end))) {
        if (tail.length >= end - from)
            break;
        if (tail.tag == MoreOf)
            bound = Relation::MoreThan;
        else if (tail.tag == AtLeastOf)
            bound = Relation::AtLeast;
        else if (tail.tag == AtMostOf)
            bound = Relation::AtMost;
        else if (tail.tag != Reach)
            break;
        end -= tail.length;
    }
    return end;
}

/// 占全区的30%
std::optional<ProseComparison> share(const Figure &figure, const Stretch &stretch,
                                     const Numbers &numbers, int from, int end)
{
    if (figure.kind != FigureKind::Percent)
        return {};
    QStringView text = stretch.view(from, end);
    if (Particles::of().ending(text)) // 占财政支出45亿元的80%
        text = withoutAmount(text.chopped(1), from, numbers);
    const qsizetype at = lastOf(text, Particles::takesShare());
    if (at < 0 || at + 1 >= text.size())
        return {};
    static const WordTable nouns = wordsOf("share-noun");
    static const WordTable wholes = wordsOf("share-of-place");
    static const WordTable seizing = wordsOf("seizing");
    const auto whole = wholes.startingAt(text, at); // 占地方财政支出: no 占地
    if (nouns.occursIn(text.mid(at + whole.length)) || seizing.endingAt(text, at))
        return {};
    ProseComparison comparison{.predicate = Predicate::Share,
                               .wordStart = from + int(at),
                               .wordEnd = from + int(at) + 1,
                               .wordClass = "takes-share"};
    comparison.end =
        wholeEnd(stretch, comparison.wordEnd, from + int(text.size()), comparison.bound);
    return comparison;
}

/// 高标准农田达到|耕地总面积的64%: in per cent of all that there is, what is reached is a share.
std::optional<ProseComparison> partOfSum(const Figure &figure, const Stretch &stretch, int from,
                                         int end)
{
    constexpr qsizetype longest = 12;
    static const WordTable sums = wordsOf("whole-sum"); // 总量
    static const WordTable levelVerbs = wordsOf({{0, "equalling-verb"}, {0, "reach"}});
    QStringView text = stretch.view(from, end);
    if (figure.kind != FigureKind::Percent || !Particles::of().ending(text))
        return {};
    text.chop(1);
    const auto quantity = quantities().ending(text);
    const bool total = totals().startingAt(text, text.size() - quantity.length) ||
                       totals().endingAt(text, text.size() - quantity.length);
    auto told =
        (quantity && total) || sums.ending(text) ? partTold(text, from, levelVerbs) : std::nullopt;
    if (!told || told->wordStart == from || from + text.size() - told->wordEnd > longest)
        return {};
    told->predicate = Predicate::Share;
    told->end = from + int(text.size());
    return told;
}

} // namespace

int lengthCompared(QStringView words)
{
    takeFromEnd(words, Particles::of());
    return int(withoutSum(words).size());
}

bool comparesPlan(QStringView before, qsizetype plan)
{
    static const WordTable qualifiers = wordsOf("aim-qualifier");
    const auto qualifier = qualifiers.endingAt(before, plan);
    return comparesYears(before, plan) ||
           (qualifier && comparesYears(before, plan - qualifier.length));
}

bool holdsComparison(QStringView text, int length)
{
    for (qsizetype i = 0; i + length < text.size(); ++i) {
        if (comparesAt(text.chopped(length), i))
            return true;
    }
    static const WordTable moving = wordsOf("moving");
    static const WordTable onYear = wordsOf("year-on-year"); // 同比|高
    return moving.ending(text) || onYear.ending(text.chopped(length));
}

std::optional<ProseComparison> comparisonBefore(const Figure &figure, const Stretch &stretch,
                                                const Numbers &numbers, int from, int end,
                                                bool bounded)
{
    auto comparison = completion(figure, stretch, numbers, from, end);
    if (!comparison && !bounded)
        comparison = difference(figure, stretch, numbers, from, end);
    if (comparison) {
        comparison->end = end;
        return comparison;
    }
    comparison = share(figure, stretch, numbers, from, end);
    return comparison ? comparison : partOfSum(figure, stretch, from, end);
}

} // namespace PlanLens

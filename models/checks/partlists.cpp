// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "figures/agreement.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct PartListsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr std::size_t mostParts = 30;

/// A whole and the numbers after it that make it up: 项目200个，其中产业80个、民生120个.
struct PartList
{
    std::size_t whole = 0; ///< indices in the numbers of the paragraph
    std::vector<std::size_t> parts;
};

bool leadsToParts(const NumberedParagraph &paragraph, std::size_t whole, std::size_t part)
{
    static const WordTable leads = wordsOf("parts-lead");
    const int from = paragraph.numbers.at(whole).end;
    const int to = paragraph.numbers.at(part).start;
    return leads.occursIn(paragraph.text().mid(from, to - from));
}

/// A whole with the first of its parts, and what they come to within their rounding.
class PartSum
{
public:
    PartSum(const NumberedParagraph &paragraph, std::size_t whole)
        : m_paragraph(paragraph), m_list{whole, {}}, m_total(amountAt(whole))
    {
        m_slack = m_total.exact ? 0 : m_total.step / 2;
    }

    bool isOfOneKind(std::size_t index) const
    {
        return amountAt(index).dimension == m_total.dimension;
    }
    bool canBePart(std::size_t index) const
    {
        return isPlainAmount(m_paragraph.numbers.at(index)) &&
               amountAt(index).value < m_total.value &&
               (!m_list.parts.empty() || leadsToParts(m_paragraph, m_list.whole, index));
    }
    void add(std::size_t index)
    {
        const Amount part = amountAt(index);
        m_list.parts.push_back(index);
        m_sum += part.value;
        m_slack += part.exact ? 0 : part.step / 2;
    }

    const PartList &list() const { return m_list; }
    bool isTooMuch() const { return m_sum > m_total.value + m_slack + dust(); }
    /// All parts at the edge of what they may stand for are one too many: 36, 75 and 3 are not 112.
    bool isWhole() const
    {
        const double gap = std::abs(m_sum - m_total.value);
        return m_list.parts.size() > 1 && (gap <= dust() || gap < m_slack - dust());
    }

private:
    Amount amountAt(std::size_t index) const { return amountOf(m_paragraph.numbers.at(index)); }
    double dust() const { return std::abs(m_total.value) * 1e-9; }

    const NumberedParagraph &m_paragraph;
    PartList m_list;
    Amount m_total;
    double m_sum = 0;
    double m_slack = 0;
};

/// The sign in front of the name that a number is of: ， of ，个体户7户.
QChar signBefore(const NumberedParagraph &paragraph, std::size_t index)
{
    const qsizetype at =
        paragraph.numbers.at(index).start - paragraph.wordsBefore(index).size() - 1;
    return at < 0 ? QChar() : paragraph.text().at(at);
}

/// Whether a number stands in the list that another one ends: 降费75亿元|、缓税3亿元.
bool goesOn(const NumberedParagraph &paragraph, std::size_t last, std::size_t next)
{
    return paragraph.sameSentence(last, next) &&
           signBefore(paragraph, next) == signBefore(paragraph, last);
}

/// The numbers after a whole that sum up to it, all of their list. Nothing where none do: a list
/// may leave out the rest; nor where some of a list do, but all of it does not.
std::optional<PartList> partsOf(const NumberedParagraph &paragraph, std::size_t whole)
{
    const auto &numbers = paragraph.numbers;
    if (!isPlainAmount(numbers.at(whole)))
        return std::nullopt;
    PartSum sum(paragraph, whole);
    bool found = false;
    for (std::size_t i = whole + 1; i < numbers.size() && sum.list().parts.size() < mostParts;
         ++i) {
        if (!sum.isOfOneKind(i) && paragraph.sameSentence(whole, i))
            continue;
        if (found && !goesOn(paragraph, sum.list().parts.back(), i))
            break;
        if (!paragraph.sameSentence(whole, i) || !sum.canBePart(i))
            return std::nullopt;
        sum.add(i);
        found = found || sum.isWhole();
        if (sum.isTooMuch())
            return std::nullopt;
    }
    return found && sum.isWhole() ? std::optional(sum.list()) : std::nullopt;
}

/// 项目 of 重点项目178个, 产业项目112个: what a number counts, by the end of the words before it.
QStringView countedBefore(const NumberedParagraph &paragraph, std::size_t index)
{
    constexpr qsizetype noun = 2;
    const QStringView words = paragraph.wordsBefore(index).trimmed();
    return words.size() > noun ? words.last(noun) : QStringView();
}

/// Whether parts are told apart by kinds of one sort: 产业类132个、民生类54个.
bool isKind(QStringView words)
{
    static const WordTable kinds = wordsOf("part-kind");
    return words.size() > 1 && kinds.ending(words);
}

/// Parts that count things of the same name and come to a little more than their whole: no list
/// that leaves out the rest does. Nothing where they do not, or where other words stand between
/// them: parts may be told by more than one feature (其中续建60个，亿元以上40个).
std::optional<PartList> overfullParts(const NumberedParagraph &paragraph, std::size_t whole)
{
    constexpr std::size_t fewest = 3;
    constexpr double most = 1.15; // more than that they are counted otherwise
    const auto &numbers = paragraph.numbers;
    const auto counts = [&](std::size_t i) {
        return isPlainAmount(numbers.at(i)) && countsItems(numbers.at(i)) &&
               numbers.at(i).unit == numbers.at(whole).unit;
    };
    if (whole + fewest >= numbers.size() || !counts(whole) ||
        !leadsToParts(paragraph, whole, whole + 1))
        return std::nullopt;
    const QStringView noun = countedBefore(paragraph, whole);
    PartList list{whole, {}};
    double sum = 0;
    for (std::size_t i = whole + 1; i < numbers.size() && paragraph.sameSentence(whole, i); ++i) {
        const bool kind = isKind(paragraph.wordsBefore(i).trimmed());
        const bool listed = i == whole + 1 || paragraph.wordsBetween(i - 1).startsWith(u'、') ||
                            (kind && paragraph.wordsBetween(i - 1).startsWith(u'，'));
        const bool alike = kind || (!noun.isEmpty() && countedBefore(paragraph, i) == noun);
        if (!listed || !counts(i) || !alike)
            break;
        list.parts.push_back(i);
        sum += numbers.at(i).value;
    }
    const double total = numbers.at(whole).value;
    const bool overfull = list.parts.size() >= fewest && sum > total && sum <= total * most;
    return overfull ? std::optional(list) : std::nullopt;
}

/// Whether words announce the shares of a list one by one: 占比分别为.
bool announcesShares(QStringView words)
{
    static const WordTable reached = wordsOf("share-tail");
    static const WordTable respectively = wordsOf("respectively");
    static const WordTable shares = wordsOf({{0, "share-form"}, {0, "takes-share"}});
    takeFromEnd(words, reached);
    return takeFromEnd(words, respectively) && shares.isWord(words);
}

class PartListCheck
{
public:
    PartListCheck(const CheckedText &text, const NumberedParagraph &paragraph)
        : m_text(text), m_paragraph(paragraph)
    {}

    void run(QList<Finding> &findings) const
    {
        for (std::size_t i = 0; i + 2 < m_paragraph.numbers.size(); ++i) {
            const auto list = partsOf(m_paragraph, i);
            if (const auto overfull = list ? std::nullopt : overfullParts(m_paragraph, i))
                findings.append(sumFinding(*overfull, FindingResult::Contradiction));
            if (!list)
                continue;
            findings.append(sumFinding(*list, FindingResult::Consistent));
            if (const auto shares = checkShares(*list))
                findings.append(*shares);
        }
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    Finding sumFinding(const PartList &list, FindingResult result) const
    {
        QStringList parts;
        for (const std::size_t part : list.parts)
            parts += shownNumber(number(part));
        const QString shown = parts.join(QStringLiteral(" + "));
        const QString whole = shownNumber(number(list.whole));
        Finding finding = m_text.finding(
            CheckRule::Arithmetic, result,
            result == FindingResult::Consistent
                ? PartListsTexts::tr("%1 come to %2, as stated.").arg(shown, whole)
                : PartListsTexts::tr("%1 do not come to the %2 stated.").arg(shown, whole));
        finding.evidence = {place(list.whole, list.whole),
                            place(list.parts.front(), list.parts.back())};
        return finding;
    }

    /// 占比分别为40%、35%、25% after a list: its parts' shares of the whole, one by one.
    std::optional<Finding> checkShares(const PartList &list) const
    {
        const std::size_t first = list.parts.back() + 1;
        const std::size_t count = list.parts.size();
        if (first + count > m_paragraph.numbers.size() || !number(first).percent ||
            listLength(m_paragraph, first, true) != count ||
            !announcesShares(m_paragraph.wordsBefore(first).trimmed()))
            return std::nullopt;
        bool agree = true;
        for (std::size_t i = 0; i < count; ++i) {
            const double computed =
                amountOf(number(list.parts.at(i))).value / amountOf(number(list.whole)).value * 100;
            const ClaimNumber &stated = number(first + i);
            agree = agree && std::abs(computed - stated.value) <= stated.step;
        }
        Finding finding = m_text.finding(
            CheckRule::Arithmetic, agree ? FindingResult::Consistent : FindingResult::Contradiction,
            agree ? PartListsTexts::tr("The shares listed are those of the parts.")
                  : PartListsTexts::tr("The shares listed are not those of the parts."));
        finding.evidence = {place(first, first + count - 1),
                            place(list.parts.front(), list.parts.back()),
                            place(list.whole, list.whole)};
        return finding;
    }

    Evidence place(std::size_t first, std::size_t last) const
    {
        const int start = m_paragraph.clauseOf(first).start;
        const int end = std::max(m_paragraph.clauseOf(first).end, number(last).end);
        return m_text.evidence(m_paragraph.whole, start, end);
    }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
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
struct SumSoFar
{
    double value = 0;
    double slack = 0;
    QStringList shown;
};

void add(SumSoFar &total, const ClaimNumber &number)
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
    SumSoFar total;
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
    // 出口3亿元，其中机电1亿元，进口2亿元，两项合计5亿元: of which two is not sure.
    for (std::size_t i = 0; !fits && i < summands.first; ++i) {
        if (paragraph.numbers.at(i).dimension == stated.dimension &&
            paragraph.sameSentence(i, index))
            return std::nullopt;
    }
    const QString list = total.shown.join(QStringLiteral(" + "));
    const QString whole = shownNumber(stated);
    Finding finding = text.finding(
        CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        fits ? PartListsTexts::tr("%1 come to %2, as stated.").arg(list, whole)
             : PartListsTexts::tr("%1 do not come to the %2 stated.").arg(list, whole));
    const TextPiece piece = paragraph.clauseOf(index);
    finding.evidence = {text.evidence(paragraph.whole, piece.start, piece.end),
                        text.evidence(paragraph.whole, paragraph.clauseOf(summands.first).start,
                                      paragraph.numbers.at(summands.end - 1).end)};
    return finding;
}

} // namespace

void checkPartLists(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs())
        PartListCheck(text, paragraph).run(findings);
}

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

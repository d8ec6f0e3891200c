// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/paragraphs.h"

#include "language/lexicon.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int longestParagraph = 20000;

enum Joint { Joins, JoinsNothing };

const WordTable &joints()
{
    static const WordTable table = wordsOf({{Joins, "joint"}, {JoinsNothing, "no-joint"}});
    return table;
}

} // namespace

/// Never further than the number before: a paragraph of numbers alone is gone through once.
QStringView NumberedParagraph::before(std::size_t number, std::u16string_view separators) const
{
    const int to = numbers.at(number).start;
    const int first = number > 0 ? numbers.at(number - 1).end : 0;
    int from = to;
    while (from > first && !isOneOf(text().at(from - 1), separators))
        --from;
    return text().mid(from, to - from);
}

QStringView NumberedParagraph::wordsBefore(std::size_t number) const
{
    return before(number, Stops::words);
}

QStringView NumberedParagraph::clauseBefore(std::size_t number) const
{
    return before(number, Stops::clause);
}

QStringView NumberedParagraph::wordsBetween(std::size_t number) const
{
    const int from = numbers.at(number).end;
    return text().mid(from, std::max(0, numbers.at(number + 1).start - from));
}

TextPiece NumberedParagraph::clauseOf(std::size_t number) const
{
    return pieceAround(text(), numbers.at(number).start, numbers.at(number).end, Stops::clause);
}

bool NumberedParagraph::sameSentence(std::size_t left, std::size_t right) const
{
    workPoint();
    const int from = std::min(numbers.at(left).end, numbers.at(right).end);
    const int to = std::max(numbers.at(left).start, numbers.at(right).start);
    const QStringView between = text().mid(from, std::max(0, to - from));
    return std::none_of(between.begin(), between.end(),
                        [](QChar c) { return isOneOf(c, Stops::full); });
}

std::vector<NumberedParagraph> numberedParagraphs(const Report &report,
                                                  const std::vector<ClaimSentence> &sentences)
{
    std::vector<NumberedParagraph> paragraphs;
    int last = -1;
    for (const ClaimSentence &sentence : sentences) {
        if (sentence.block == last)
            continue;
        last = sentence.block;
        const QStringView whole = report.blocks.at(last).text.text();
        if (whole.size() <= longestParagraph)
            paragraphs.push_back({{last, 0, whole}, claimNumbers(whole)});
    }
    return paragraphs;
}

QString shownNumber(const ClaimNumber &number)
{
    return numberText(number.value) + number.unit;
}

Amount amountOf(const ClaimNumber &number)
{
    Amount amount;
    amount.dimension = number.dimension;
    amount.value = number.value * number.factor;
    amount.step = number.step * number.factor;
    amount.exact = number.dimension == u"count" && number.factor == 1 && !number.approximate;
    return amount;
}

Span spanOf(const Amount &amount, bool approximate)
{
    return amount.exact ? Span{amount.value, amount.value}
                        : printedSpan(amount.value, amount.step, approximate);
}

bool isPlainAmount(const ClaimNumber &number)
{
    return !number.percent && !number.year && !number.dimension.isEmpty() && !number.bound &&
           !number.approximate && number.value > 0;
}

bool isJoint(QStringView between)
{
    const WordTable::Hit hit = joints().startingAt(between);
    return between == u"、" || (hit && hit.tag == Joins && hit.length == between.size());
}

QStringList listMembers(QStringView list)
{
    QStringList members;
    qsizetype start = 0;
    const auto end = [&](qsizetype at, qsizetype length) {
        if (at > start)
            members.append(list.mid(start, at - start).toString());
        start = at + length;
    };
    for (qsizetype i = 0; i < list.size();) {
        const WordTable::Hit hit = joints().startingAt(list, i);
        const qsizetype length = std::max(1, hit.length);
        if (list.at(i) == u'、' || (hit && hit.tag == Joins))
            end(i, length);
        i += length;
    }
    end(list.size(), 0);
    return members;
}

std::size_t listLength(const NumberedParagraph &paragraph, std::size_t number, bool forwards)
{
    std::size_t length = 1;
    std::size_t at = number;
    const auto &numbers = paragraph.numbers;
    while (forwards ? at + 1 < numbers.size() : at > 0) {
        const std::size_t next = forwards ? at + 1 : at - 1;
        const std::size_t left = std::min(at, next);
        if (!isJoint(paragraph.wordsBetween(left)) ||
            numbers.at(left).unit != numbers.at(left + 1).unit)
            break;
        ++length;
        at = next;
    }
    return length;
}

} // namespace PlanLens

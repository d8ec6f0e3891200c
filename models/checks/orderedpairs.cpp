// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtaking.h"
#include "text/stops.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace PlanLens {

// Two numbers right behind each other of which the words say which is the larger.

namespace {

struct OrderedPairsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

enum class Order { Larger, Smaller }; ///< the second than the first

/// Two numbers of a paragraph and the order that their words say they have.
struct OrderedPair
{
    std::size_t first = 0;
    Order order = Order::Larger;
    QString message;
    bool mark = false; ///< the first is what was passed, and no rounded number
};

bool isComparable(const ClaimNumber &left, const ClaimNumber &right)
{
    if (left.year || right.year || left.percent != right.percent || left.dimension.isEmpty() ||
        left.dimension != right.dimension)
        return false;
    // 1.68∶1 and 2.5∶1; of 3∶2 the first number says nothing.
    return left.dimension != u"ratio" || left.unit == right.unit;
}

/// Whether the second number is surely on the other side of the first than the words say.
bool isOutOfOrder(const ClaimNumber &first, const ClaimNumber &second, const OrderedPair &pair)
{
    const auto span = [&](const ClaimNumber &number) {
        Amount amount = amountOf(number);
        amount.exact = amount.exact || (pair.mark && &number == &first);
        return spanOf(amount, number.approximate);
    };
    return pair.order == Order::Larger ? span(second).high < span(first).low
                                       : span(second).low > span(first).high;
}

/// Which way 增至 and 降至 go; nothing of 调整为.
std::optional<Order> orderOfMove(QStringView words)
{
    enum Way { Up, Down };
    static const WordTable levels = wordsOf("to-level");
    static const WordTable moves = wordsOf({{Up, "rise"}, {Up, "level-up"}, {Down, "fall"}});
    if (!levels.isWord(words))
        return std::nullopt;
    const WordTable::Hit move = moves.startingAt(words);
    if (!move)
        return std::nullopt;
    return move.tag == Up ? Order::Larger : Order::Smaller;
}

/// Whether the words in front of a number say that a move starts from it: 由|2110公里, 由2020年的|
/// 7家, 由上年的|5天.
bool isOrigin(const NumberedParagraph &paragraph, std::size_t index)
{
    constexpr qsizetype longestTime = 6;
    static const WordTable origins = wordsOf("origin");
    static const WordTable ties = wordsOf("of");
    QStringView words = paragraph.clauseBefore(index).trimmed();
    if (origins.ending(words))
        return true;
    if (!takeFromEnd(words, ties))
        return false;
    if (words.isEmpty() && index > 0 && paragraph.numbers.at(index - 1).year)
        return bool(origins.ending(paragraph.clauseBefore(index - 1).trimmed()));
    for (qsizetype end = words.size(); end > 0 && words.size() - end <= longestTime; --end) {
        if (origins.endingAt(words, end))
            return true;
    }
    return false;
}

/// 由2110公里增至3055公里.
std::optional<OrderedPair> moveAt(const NumberedParagraph &paragraph, std::size_t index)
{
    const ClaimNumber &from = paragraph.numbers.at(index);
    const auto order = orderOfMove(paragraph.wordsBetween(index).trimmed());
    if (!order || from.bound || from.approximate || paragraph.numbers.at(index + 1).bound ||
        !isOrigin(paragraph, index))
        return std::nullopt;
    return OrderedPair{index, *order,
                       *order == Order::Larger
                           ? OrderedPairsTexts::tr("The text tells of a rise, from %1 to %2.")
                           : OrderedPairsTexts::tr("The text tells of a fall, from %1 to %2.")};
}

/// Whether nothing but how many there are in all stands between two numbers: 、达到, ，累计.
bool leadsToAll(QStringView between)
{
    static const WordTable all = wordsOf("comes-to");
    return !between.isEmpty() && isClauseSeparator(between.front()) &&
           consistsOf(between.mid(1).trimmed(), {&all});
}

/// Whether the words in front of a number say that so many were added: 新培育…企业|, 增加|.
bool isAdded(QStringView words)
{
    static const WordTable added = wordsOf({{0, "added"}, {0, "adding-verb"}});
    static const WordTable rises = wordsOf("rise");
    return added.occursIn(words) || rises.ending(words);
}

/// 新增31个、达到25个: more were added than there are.
std::optional<OrderedPair> addedAt(const NumberedParagraph &paragraph, std::size_t index)
{
    const ClaimNumber &added = paragraph.numbers.at(index);
    const ClaimNumber &all = paragraph.numbers.at(index + 1);
    if (added.percent || added.unit != all.unit || added.bound || all.bound ||
        !leadsToAll(paragraph.wordsBetween(index)) || !isAdded(paragraph.clauseBefore(index)))
        return std::nullopt;
    return OrderedPair{index, Order::Larger,
                       OrderedPairsTexts::tr("%1 were added, but there are %2 in all.")};
}

/// 首次突破2万元、达到19793元: what was passed lies beyond what was reached.
std::optional<OrderedPair> passedAt(const NumberedParagraph &paragraph, std::size_t index)
{
    static const WordTable reaching = wordsOf("reach");
    const ClaimNumber &passed = paragraph.numbers.at(index);
    const ClaimNumber &reached = paragraph.numbers.at(index + 1);
    const bool above = passed.bound == Relation::MoreThan || passed.bound == Relation::AtLeast;
    const QStringView between = paragraph.wordsBetween(index);
    if (!above || reached.bound || between.isEmpty() || !isClauseSeparator(between.front()) ||
        !reaching.isWord(between.mid(1).trimmed()))
        return std::nullopt;
    return OrderedPair{index, Order::Larger,
                       OrderedPairsTexts::tr("%1 were passed, but %2 reached."), true};
}

/// 第12位 in a text.
struct RankPlace
{
    int start = 0;
    int end = 0;
    double rank = 0;
};

std::vector<RankPlace> ranksIn(QStringView text)
{
    static const WordTable signs = wordsOf("rank-sign");
    const WordTable &ordinals = Particles::ordinals();
    std::vector<RankPlace> ranks;
    for (qsizetype at = ordinals.find(text); at >= 0; at = ordinals.find(text, at + 1)) {
        const auto number = scanNumberAt(text, int(at) + 1);
        const int end = number ? number->end() : 0;
        if (number && number->start == at + 1 && signs.startingAt(text, end))
            ranks.push_back({int(at), end + 1, number->value});
    }
    return ranks;
}

/// Whether words in front of a rank say that a move up starts from it, of what is wanted and
/// counted from the first: not 倒数. What falls may be better for it (综合指数由第19位降至第12位).
bool isRankToRiseFrom(QStringView words)
{
    static const WordTable others =
        wordsOf({{0, "from-the-last"}, {0, "unwelcome"}, {0, "harmful"}});
    return Particles::origins().occursIn(words) && !others.occursIn(words);
}

/// 由全国第12位跃升至第9位: who rises has a smaller number.
void checkRankMoves(const CheckedText &text, const NumberedParagraph &paragraph,
                    QList<Finding> &findings)
{
    const QStringView words = paragraph.text();
    const std::vector<RankPlace> ranks = ranksIn(words);
    for (std::size_t i = 0; i + 1 < ranks.size(); ++i) {
        const RankPlace &from = ranks.at(i);
        const RankPlace &to = ranks.at(i + 1);
        const auto order = orderOfMove(words.mid(from.end, to.start - from.end).trimmed());
        const TextPiece clause = pieceAround(words, from.start, from.end, Stops::clause);
        if (order != Order::Larger || to.rank <= from.rank ||
            !isRankToRiseFrom(words.mid(clause.start, from.start - clause.start)))
            continue;
        Finding finding =
            text.finding(CheckRule::Rank, FindingResult::Contradiction,
                         OrderedPairsTexts::tr("The text tells of a rise, from %1 to %2.")
                             .arg(words.mid(from.start, from.end - from.start),
                                  words.mid(to.start, to.end - to.start)));
        finding.evidence = {text.evidence(paragraph.whole, clause.start, to.end)};
        finding.figures = {{OrderedPairsTexts::tr("first"), from.rank},
                           {OrderedPairsTexts::tr("second"), to.rank}};
        findings.append(finding);
    }
}

Finding outOfOrder(const CheckedText &text, const NumberedParagraph &paragraph,
                   const OrderedPair &pair)
{
    const ClaimNumber &first = paragraph.numbers.at(pair.first);
    const ClaimNumber &second = paragraph.numbers.at(pair.first + 1);
    Finding finding = text.finding(CheckRule::Arithmetic, FindingResult::Contradiction,
                                   pair.message.arg(shownNumber(first), shownNumber(second)));
    const TextPiece from = paragraph.clauseOf(pair.first);
    const TextPiece to = paragraph.clauseOf(pair.first + 1);
    finding.evidence = {text.evidence(paragraph.whole, to.start, to.end)};
    if (from.start != to.start)
        finding.evidence.append(text.evidence(paragraph.whole, from.start, from.end));
    finding.figures = {{OrderedPairsTexts::tr("first"), first.value},
                       {OrderedPairsTexts::tr("second"), second.value}};
    return finding;
}

} // namespace

void checkOrderedPairs(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs()) {
        checkRankMoves(text, paragraph, findings);
        for (std::size_t i = 0; i + 1 < paragraph.numbers.size(); ++i) {
            const ClaimNumber &first = paragraph.numbers.at(i);
            const ClaimNumber &second = paragraph.numbers.at(i + 1);
            if (!isComparable(first, second) || !paragraph.sameSentence(i, i + 1))
                continue;
            for (const auto read : {moveAt, addedAt, passedAt}) {
                const auto pair = read(paragraph, i);
                if (pair && isOutOfOrder(first, second, *pair))
                    findings.append(outOfOrder(text, paragraph, *pair));
            }
        }
    }
}

} // namespace PlanLens

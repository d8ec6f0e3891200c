// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/paragraphs.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView pieceEnds = u"，；。、：！？,;:（）()";
constexpr QStringView clauseEnds = u"，；。！？,;";
constexpr QStringView sentenceEnds = u"。！？";
constexpr int longestParagraph = 20000;

} // namespace

QStringView NumberedParagraph::wordsBefore(std::size_t number) const
{
    const int to = numbers.at(number).start;
    int from = pieceAround(text(), to, to, pieceEnds).start;
    if (number > 0)
        from = std::max(from, numbers.at(number - 1).end);
    return text().mid(from, std::max(0, to - from));
}

TextPiece NumberedParagraph::clauseOf(std::size_t number) const
{
    return pieceAround(text(), numbers.at(number).start, numbers.at(number).end, clauseEnds);
}

bool NumberedParagraph::sameSentence(std::size_t left, std::size_t right) const
{
    const int from = std::min(numbers.at(left).end, numbers.at(right).end);
    const int to = std::max(numbers.at(left).start, numbers.at(right).start);
    const QStringView between = text().mid(from, std::max(0, to - from));
    return std::none_of(between.begin(), between.end(),
                        [](QChar c) { return sentenceEnds.contains(c); });
}

std::vector<NumberedParagraph> paragraphsWith(const CheckedText &text,
                                              std::initializer_list<QStringView> words,
                                              std::initializer_list<QStringView> others)
{
    std::vector<NumberedParagraph> paragraphs;
    int last = -1;
    for (const ClaimSentence &sentence : text.sentences()) {
        if (sentence.block == last || !containsAny(sentence.text, words) ||
            (others.size() > 0 && !containsAny(sentence.text, others)))
            continue;
        last = sentence.block;
        const QStringView whole = text.report().blocks.at(sentence.block).text.text();
        if (whole.size() > longestParagraph)
            continue;
        paragraphs.push_back({{sentence.block, 0, whole}, claimNumbers(whole)});
    }
    return paragraphs;
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

} // namespace PlanLens

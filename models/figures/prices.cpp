// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/prices.h"

#include "language/lexicon.h"
#include "language/segmentation.h"

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

enum Tag { Current, Constant, Real, Nominal };

/// 实现|价值 holds 现价: whether a word of the text around begins or ends inside of [start, end).
bool cutsWords(QStringView words, qsizetype start, qsizetype end)
{
    static const Segmenter segmenter;
    const auto inside = [&](qsizetype at) {
        return at > start && at < end;
    };
    const std::vector<Word> parts = segmenter.words(words);
    return std::any_of(parts.begin(), parts.end(), [&](const Word &word) {
        return (word.start < start && inside(word.end())) ||
               (word.end() > end && inside(word.start));
    });
}

/// 名义|增长, 名义|地区生产总值, but 以企业名义|捐款.
bool speaksOfGrowth(QStringView after)
{
    static const WordTable growth =
        wordsOf({{0, "rise"}, {0, "fall"}, {0, "growth-noun"}, {0, "adverb"}, {0, "quantity"}});
    return after.isEmpty() || !after.front().isLetter() || after.front().unicode() < 0x80 ||
           growth.startingAt(after);
}

} // namespace

NamedPrices pricesNamedIn(QStringView words)
{
    static const WordTable table = wordsOf({{Current, "current-prices"},
                                            {Constant, "constant-prices"},
                                            {Real, "real-growth"},
                                            {Nominal, "nominal-growth"}});
    static constexpr Prices prices[] = {Prices::Current, Prices::Constant, Prices::Real,
                                        Prices::Current};
    NamedPrices named;
    WordTable::Hit hit;
    for (qsizetype at = table.find(words, 0, &hit); at >= 0;
         at = table.find(words, at + hit.length, &hit)) {
        const qsizetype end = at + hit.length;
        if (cutsWords(words, at, end) || (hit.tag == Nominal && !speaksOfGrowth(words.mid(end))))
            continue;
        named = {prices[hit.tag], words.mid(at, hit.length).toString()};
    }
    return named;
}

bool isAtUnusualPrices(const Observation &observation)
{
    const Prices prices = pricesNamedIn(observation.value.basis).prices;
    if (observation.measure == Measure::Growth)
        return prices == Prices::Current || prices == Prices::Real;
    return prices == Prices::Constant || prices == Prices::Real;
}

bool differInPrices(const QString &left, const QString &right)
{
    if (left == right || left.isEmpty() || right.isEmpty())
        return false;
    const bool leftCurrent = pricesNamedIn(left).prices == Prices::Current;
    const bool rightCurrent = pricesNamedIn(right).prices == Prices::Current;
    const bool bothSaid = pricesNamedIn(left).prices != Prices::Unsaid &&
                          pricesNamedIn(right).prices != Prices::Unsaid;
    return bothSaid && leftCurrent != rightCurrent;
}

QString basisSaid(const Observation &observation)
{
    const QString &basis = observation.value.basis;
    const NamedPrices named = pricesNamedIn(basis);
    static const WordTable by = wordsOf("by");
    static const WordTable reckoned = wordsOf("reckoned");
    QStringView words = basis; // 按|可比价格|计算
    words = words.mid(by.startingAt(words).length);
    words.chop(reckoned.ending(words).length);
    const bool alone = named.prices != Prices::Unsaid && words == named.words;
    return alone && !isAtUnusualPrices(observation) ? QString() : basis;
}

} // namespace PlanLens

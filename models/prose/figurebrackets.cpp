// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/figurebrackets.h"

#include "figures/prices.h"
#include "language/lexicon.h"
#include "sentences/prosefigure.h"

namespace PlanLens {

namespace {

/// 2020年数据, 2020年: the year that nothing else is said of; 0 where there is none.
int yearAlone(const Stretch &text)
{
    static const WordTable tails = wordsOf("data-tail");
    const Numbers numbers = scanNumbers(text);
    if (numbers.years.size() != 1 || !numbers.figures.empty() || numbers.years.front().start > 0)
        return 0;
    const YearMention &year = numbers.years.front();
    const QStringView rest = text.view(year.end, text.size());
    return year.from == year.to && (rest.isEmpty() || tails.isWord(rest)) ? year.to : 0;
}

} // namespace

void takeBracket(const Stretch &stretch, const Aside &aside, QList<Observation> &claims,
                 qsizetype first)
{
    if (aside.before == 0 || aside.stretch.text.contains(u'%'))
        return;
    static const WordTable estimated = wordsOf("estimated"); // （预计数，下同）
    const bool expected =
        estimated.occursIn(aside.stretch.text) && scanNumbers(aside.stretch).figures.empty();
    const NamedPrices named = pricesNamedIn(aside.stretch.text);
    const int year = named.prices == Prices::Unsaid ? yearAlone(aside.stretch) : 0;
    if (named.prices == Prices::Unsaid && year == 0 && !expected)
        return;
    const int end = stretch.places[std::size_t(aside.before - 1)] + 1;
    for (qsizetype i = first; i < claims.size(); ++i) {
        Observation &claim = claims[i];
        if (claim.anchor.start + claim.anchor.length != end)
            continue;
        claim.estimated = claim.estimated || (expected && claim.role == Role::Actual);
        if (named.prices != Prices::Unsaid)
            claim.value.basis = named.words;
        else if (year > 0 && claim.role == Role::Actual && claim.period.isYear() &&
                 year < claim.period.to)
            claim.period = Period::year(year);
    }
}

} // namespace PlanLens

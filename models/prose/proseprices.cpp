// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proseprices.h"

#include "figures/prices.h"
#include "language/lexicon.h"
#include "language/separators.h"
#include "phrases/proseleads.h"
#include "phrases/prosewords.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Where the words that belong to a figure alone begin: behind a comma, or the figure before it.
int ownWordsStart(QStringView text, int figure)
{
    int at = figure;
    while (at > 0 && !isClauseSeparator(text.at(at - 1)) && !isListSeparator(text.at(at - 1)) &&
           text.at(at - 1) != u'%')
        --at;
    return at;
}

/// Whether a clause says only how what follows is reckoned: 按2020年不变价格计算.
bool isLead(QStringView clause)
{
    return adjunctAt(clause).length == clause.size();
}

/// 计划增长7%，|实际增长6%: held against a plan, and not at any prices.
bool isAgainstPlan(QStringView text, int own, QStringView prices)
{
    static const WordTable outcomes = wordsOf("outcome-told");
    static const WordTable aims = wordsOf("aim");
    const int end = std::max(own - 1, 0);
    int start = end;
    while (start > 0 && !isOneOf(text.at(start - 1), u"，,；;"))
        --start;
    return outcomes.startingAt(prices) && aims.occursIn(text.mid(start, end - start));
}

} // namespace

QString pricesOf(const Stretch &stretch, int figure)
{
    const QStringView text = stretch.text;
    const int own = ownWordsStart(text, figure);
    if (const NamedPrices named = pricesNamedIn(text.mid(own, figure - own));
        named.prices != Prices::Unsaid && !isAgainstPlan(text, own, named.words))
        return named.words;
    int end = own;
    while (end > 0) {
        --end; // the separator
        int start = end;
        while (start > 0 && !isClauseSeparator(text.at(start - 1)))
            --start;
        const QStringView clause = text.mid(start, end - start);
        if (const NamedPrices named = pricesNamedIn(clause);
            named.prices != Prices::Unsaid && isLead(clause))
            return named.words;
        end = start;
    }
    return {};
}

void takeConverted(const ClauseView &view, ClaimPhrase &phrase)
{
    static const WordTable converted = wordsOf("converted");
    static const WordTable about = wordsOf("about");
    const QStringView head = view.head(phrase);
    const auto word = converted.ending(head);
    const QStringView name = head.chopped(word.length);
    const auto roughly = about.ending(name); // 约|合
    const QStringView quantity = name.chopped(roughly.length);
    if (!word || (word.length == 1 && !roughly) || phrase.predicate != Predicate::None ||
        ProseWords::quantities().ending(quantity).length < 2)
        return;
    phrase.headEnd = phrase.headStart + int(quantity.size());
    phrase.approximate = phrase.approximate || roughly;
    phrase.predicate = Predicate::Level;
    phrase.quoteStart = phrase.headEnd;
}

} // namespace PlanLens

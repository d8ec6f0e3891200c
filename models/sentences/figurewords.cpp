// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences/figurewords.h"

#include "language/lexicon.h"

namespace PlanLens::FigureWords {

const WordTable &nameTails()
{
    static const WordTable table = wordsOf("numbered-noun");
    return table;
}

const WordTable &suffixes()
{
    static const WordTable table =
        wordsOf({{Above, "bound-above"}, {Within, "bound-within"}, {About, "about-after"}});
    return table;
}

int limitNounAt(QStringView text, int at)
{
    static const WordTable nouns = wordsOf("limit-noun");
    const auto noun = nouns.startingAt(text, at);
    return noun && suffixes().startingAt(text, at + noun.length) ? noun.length : 0;
}

const WordTable &roughCounters()
{
    static const WordTable table = wordsOf("rough-counter");
    return table;
}

const WordTable &vagueDigits()
{
    static const WordTable table = wordsOf("vague-digit");
    return table;
}

const WordTable &asManyAs()
{
    static const WordTable table = wordsOf("as-many-as");
    return table;
}

const WordTable &surpluses()
{
    static const WordTable table = wordsOf({{ButYears, "odd-but-years"}, {Any, "surplus"}});
    return table;
}

const WordTable &multiples()
{
    static const WordTable table = wordsOf({{Doubling, "doubling"}, {Tenth, "tenth"}});
    return table;
}

} // namespace PlanLens::FigureWords

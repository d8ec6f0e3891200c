// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/countedrest.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

int measuredNext(QStringView rest)
{
    constexpr int shortest = 2;
    static const WordTable heads = wordsOf("per-head");
    if (const qsizetype each = heads.find(rest, shortest); each > 0 && quantities().ending(rest))
        return int(rest.size() - each); // 茶农|人均纯收入
    const auto measured = dependentNouns().ending(rest);
    const QStringView noun = rest.chopped(measured.length);
    const bool named = measured.length >= shortest && noun.size() >= shortest;
    return named && !verbs().occursIn(noun) ? measured.length : 0;
}

QStringView beforeComparison(QStringView rest)
{
    constexpr qsizetype shortest = 2;
    for (qsizetype i = shortest; i < rest.size(); ++i) {
        if (comparesAt(rest, i) && timeReferences().startingAt(rest, i + 1))
            return rest.left(i);
    }
    return rest;
}

QStringView withoutTails(QStringView rest)
{
    for (auto tail = tails().ending(rest); tail && tail.tag != Stop && tail.length < rest.size();
         tail = tails().ending(rest))
        rest.chop(tail.length);
    while (rest.size() > 1 && isListSeparator(rest.back()))
        rest.chop(1);
    return rest;
}

QString ofWholeCounted(const ClauseView &view, const QString &noun, int end)
{
    constexpr qsizetype shortest = 3;
    static const WordTable within = wordsOf("in-whole");
    static const WordTable schools = wordsOf("school"); // 高中
    const bool whole = noun.size() >= shortest && end == view.clause.end &&
                       end < view.stretch.size() && !schools.ending(noun);
    const QString members = whole ? noun.chopped(within.ending(noun).length) : noun;
    return uncounted().ending(members) ? noun : members; // 指标中: what is told of some counts
}

} // namespace PlanLens

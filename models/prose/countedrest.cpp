// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/countedrest.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

#include <algorithm>

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

bool isThreshold(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    const Figure &figure = view.figures[index];
    const bool herd = figure.kind == FigureKind::Count && figure.bound == Relation::AtLeast &&
                      Particles::of().startingAt(view.wordsAfter(index)); // 存栏50头以上的村3个
    const bool sized = figure.kind == FigureKind::Money || figure.kind == FigureKind::Scale ||
                       figure.kind == FigureKind::Physical || herd;
    if (!sized || !(phrase.bound || figure.bound) || index + 1 >= view.figures.size() ||
        view.figures[index + 1].start >= view.clause.end ||
        view.figures[index + 1].kind != FigureKind::Count)
        return false;
    QStringView noun = view.wordsAfter(index);
    for (auto tail = tails().ending(noun); tail && tail.tag != Stop; tail = tails().ending(noun))
        noun.chop(tail.length);
    if (view.figures[index + 1].start == figure.end && figure.bound == Relation::AtLeast)
        return true; // 5亿元以上41个
    constexpr qsizetype longest = 10;
    const bool named = std::all_of(noun.begin(), noun.end(), [](QChar c) { return c.isLetter(); });
    return !noun.isEmpty() && noun.size() <= longest && named && !verbs().startingAt(noun) &&
           !innerVerbs().occursIn(noun);
}

bool isSizeOfNoun(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    static const WordTable marks = wordsOf("mark"); // 大关
    static const WordTable doing = wordsOf("doing-verb");
    const Figure &figure = view.figures[index];
    const QStringView noun = view.wordsAfter(index);
    return phrase.boundAlone && phrase.bound == Relation::MoreThan &&
           figure.kind == FigureKind::Money && view.limitOf(index) == view.clause.end &&
           noun.size() >= shortest && noun.front().isLetter() && !marks.startingAt(noun) &&
           !innerVerbs().startingAt(noun) && !verbs().startingAt(noun) &&
           doing.startingAt(view.head(phrase)).length >= shortest;
}

bool isSampled(const ClauseView &view, std::size_t index)
{
    static const WordTable samples = wordsOf("sampled");
    return view.figures[index].kind == FigureKind::Percent &&
           samples.occursIn(view.wordsAfter(index));
}

} // namespace PlanLens

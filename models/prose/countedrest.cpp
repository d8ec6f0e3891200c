// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/countedrest.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/countedacts.h"
#include "naming/prosename.h"
#include "naming/prosesubject.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 重点项目 of 28个总投资2亿元的重点项目, by the figure of the size. Empty where none is counted.
QString nounBehindSize(const ClauseView &view, std::size_t size)
{
    constexpr qsizetype shortest = 2;
    const auto &figures = view.figures;
    const QStringView rest = view.wordsAfter(size);
    const auto of = Particles::of().startingAt(rest);
    const FigureKind kind = figures[size].kind;
    if (!of || (kind != FigureKind::Money && kind != FigureKind::Physical) ||
        figures[size - 1].kind != FigureKind::Count ||
        figures[size - 1].start < view.clause.start ||
        !dependentNouns().isWord(view.wordsBefore(size)))
        return {};
    const QStringView named = rest.mid(of.length);
    const QString noun = tidyName(named.left(cutOf(named)));
    return noun.size() >= shortest ? noun : QString();
}

} // namespace

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
    static const WordTable bases = wordsOf("base-end");
    if (const auto base = bases.ending(rest)) { // 在去年新增5家企业|的基础上
        rest.chop(base.length);
        return rest.chopped(Particles::of().ending(rest).length);
    }
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
    const QStringView noun = withoutTails(view.wordsAfter(index));
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

QString nameOfSizeInFront(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 12;
    const auto &figures = view.figures;
    const FigureKind kind = figures[index].kind;
    const QStringView head = view.head(phrase).mid(verbsAtFront(view.head(phrase)));
    const QStringView noun = view.wordsAfter(index);
    const bool letters =
        std::all_of(noun.begin(), noun.end(), [](QChar c) { return c.isLetter(); });
    const bool counts = view.limitOf(index) < view.clause.end &&
                        figures[index + 1].kind == FigureKind::Count &&
                        view.wordsAfter(index + 1).isEmpty();
    if ((kind != FigureKind::Money && kind != FigureKind::Physical) || !counts || !letters ||
        phrase.predicate != Predicate::None || !dependentNouns().isWord(head) ||
        noun.size() < shortest || noun.size() > longest || cutOf(noun) < noun.size() ||
        verbs().startingAt(noun) || Particles::of().startingAt(noun) ||
        dependentNouns().occursIn(noun))
        return {};
    return noun.toString() + head.toString();
}

QString nameOfSizeInside(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    const QString noun = index > 0 ? nounBehindSize(view, index) : QString();
    return noun.isEmpty() || view.head(phrase) != view.wordsBefore(index)
               ? QString()
               : noun + view.head(phrase).toString();
}

QString nameAroundSize(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    const bool next = index + 1 < view.figures.size() && view.limitOf(index) < view.clause.end;
    const bool bare = !phrase.hasHead() || isAllVerbs(view.head(phrase));
    const QString noun = next && bare && phrase.predicate == Predicate::None
                             ? nounBehindSize(view, index + 1)
                             : QString();
    return noun.isEmpty() ? QString() : view.head(phrase).toString() + noun;
}

} // namespace PlanLens

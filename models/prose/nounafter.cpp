// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/nounafter.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/countedacts.h"
#include "naming/prosename.h"
#include "phrases/prosewords.h"
#include "prose/prosefilter.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

bool isLetterOrQuote(QChar c)
{
    return c.isLetter() || c == u'“' || c == u'《';
}

/// Whether a verb starts here that ends a counted noun: 63个项目|完成投资.
bool cutsAt(QStringView text, qsizetype at)
{
    const auto verb = innerVerbs().startingAt(text, at);
    return verb && verb.tag == Cuts;
}

bool measuresGround(const QString &unit)
{
    static const WordTable units = wordsOf("extent-unit");
    return bool(units.ending(unit));
}

/// 解决, and 解决了农村 of 解决了农村3万人的饮水问题: a verb with nothing but where it was done.
bool actsOnly(QStringView head)
{
    static const WordTable aspect = wordsOf("completed-aspect");
    static const WordTable sides = wordsOf({{0, "pair-of-places"}, {0, "town-or-country"}});
    const auto verb = verbs().startingAt(head);
    const QStringView rest = head.mid(verb.length + aspect.startingAt(head, verb.length).length);
    return isAllVerbs(head) || (verb.length > 1 && (rest.isEmpty() || sides.isWord(rest)));
}

/// 开展5万人次的职业技能培训: an act that is counted by those whom it reaches, and nothing follows.
bool countsAct(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 3;
    static const WordTable people = wordsOf("person-unit");
    const Figure &figure = view.figures[index];
    const QStringView rest = view.wordsAfter(index);
    return figure.kind == FigureKind::Count && view.limitOf(index) == view.clause.end &&
           rest.size() > shortest && actsOnly(view.head(phrase)) &&
           (verbs().ending(rest) || people.ending(figure.unit)); // 解决3万人的饮水问题
}

/// 国家实施的4万亿元投资计划: the amount says which plan.
bool isPlanNamed(const ClauseView &view, const Figure &figure, const ClaimPhrase &phrase,
                 QStringView rest)
{
    static const WordTable plans = wordsOf("plan-noun");
    return figure.kind == FigureKind::Money && phrase.hasHead() && plans.occursIn(rest) &&
           Particles::of().ending(view.stretch.view(phrase.headStart, phrase.headEnd + 1));
}

/// 安排资金3亿元|支持企业发展: what named money is for, no noun that it measures.
bool tellsUse(const Figure &figure, QStringView head, QStringView rest)
{
    constexpr qsizetype shortest = 2;
    static const WordTable uses = wordsOf({{0, "part-verb"}, {0, "purpose"}});
    static const WordTable works = wordsOf("works");
    const bool named = figure.kind == FigureKind::Money && !head.isEmpty() && !isAllVerbs(head);
    const bool acts = verbs().startingAt(rest).length >= shortest && !works.ending(rest);
    return named && (acts || uses.startingAt(rest).length >= shortest);
}

/// 11公里污水管网、9公里道路改造|完工: the words behind the last of a list of things, which tell
/// what came of all of them.
QStringView endOfList(const ClauseView &view, std::size_t index)
{
    while (index + 1 < view.figures.size() && view.figures[index + 1].start < view.clause.end &&
           !view.wordsAfter(index).isEmpty() && isListSeparator(view.wordsAfter(index).back()))
        ++index;
    return view.wordsAfter(index);
}

} // namespace

bool isFinished(const ClauseView &view, std::size_t index)
{
    return measuresGround(view.figures[index].unit) && endsFinished(endOfList(view, index));
}

bool movesCount(const Figure &figure, const ClaimPhrase &phrase)
{
    return (phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall) &&
           !phrase.hasHead() && figure.kind == FigureKind::Count;
}

bool saysDone(const ClauseView &view, const ClaimPhrase &phrase)
{
    static const WordTable doing = wordsOf("achieving");
    const auto done = [&](const PhraseWord &word) {
        return doing.isWord(view.words(word.start, word.start + word.length));
    };
    return phrase.predicate == Predicate::Level && !phrase.hasHead() &&
           std::any_of(phrase.words.begin(), phrase.words.end(), done); // 要完成
}

bool isBaseOfPeople(const ClauseView &view, std::size_t index)
{
    constexpr double people = 10;
    constexpr qsizetype shortest = 4;
    static const WordTable casualties = wordsOf("casualty");
    const Figure &figure = view.figures[index];
    const QStringView words = view.wordsAfter(index);
    return figure.low == people && !figure.isRange() && figure.unit.size() == 2 &&
           figure.kind == FigureKind::Count && view.limitOf(index) < view.clause.end &&
           words.size() >= shortest && casualties.ending(words);
}

bool isRateOfNoun(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    const QStringView rest = view.wordsAfter(index);
    return view.figures[index].kind == FigureKind::Percent && saysDone(view, phrase) &&
           rest.size() > 1 && rest.front().isLetter() && !Particles::of().startingAt(rest) &&
           !verbs().startingAt(rest) && !innerVerbs().startingAt(rest) && !tails().startingAt(rest);
}

NounAfter nounAfter(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                    const Discourse &discourse)
{
    const Figure &figure = view.figures[index];
    if (figure.end >= view.limitOf(index))
        return NounAfter::None;
    const QStringView rest = view.wordsAfter(index);
    static const WordTable marks = wordsOf("mark"); // 迈上3万亿元台阶
    if (figure.kind != FigureKind::Count && marks.startingAt(rest))
        return NounAfter::None;
    const bool starts = isLetterOrQuote(rest.front()) || rest.front().isDigit();
    const bool comes = Particles::upTo().isWord(rest) && view.limitOf(index) < view.clause.end;
    if (!starts || isListSeparator(rest.front()) || cutsAt(rest, 0) || comes) // 净增36家|至420家
        return NounAfter::None;
    if (Particles::of().startingAt(rest))
        return countsAct(view, index, phrase) ? NounAfter::Counted : NounAfter::None;
    const bool weak = phrase.predicate == Predicate::None || phrase.predicate == Predicate::Added ||
                      saysDone(view, phrase) ||
                      (phrase.predicate == Predicate::Level && !phrase.hasHead()) ||
                      (phrase.boundAlone && isAllVerbs(view.head(phrase))); // 支持近200家企业
    if (!weak && !movesCount(figure, phrase))
        return NounAfter::None;
    const QStringView head = view.head(phrase);
    // 投资2亿元新建3所小学: what one act costs, which is counted by what it makes.
    if (view.limitOf(index) == view.clause.end && tellsUse(figure, head, rest))
        return NounAfter::None;
    const auto verb = verbs().ending(head);
    static const WordTable doing = wordsOf("carrying-out");
    const bool done = doing.ending(head).length == verb.length; // 实施31公里农村公路
    const bool afterVerb = (verb && (verb.tag != Dummy || done)) || isAllVerbs(head) ||
                           phrase.predicate == Predicate::Added ||
                           (phrase.separated && !phrase.hasHead() && discourse.counts) ||
                           saysDone(view, phrase) || isFinished(view, index);
    // 投入1.2亿元改造管网86公里: what the action costs.
    constexpr int shortestVerb = 2;
    const bool pays = figure.kind == FigureKind::Money && isAllVerbs(head) &&
                      view.limitOf(index) < view.clause.end &&
                      verbs().startingAt(rest).length >= shortestVerb &&
                      view.figures[index + 1].kind != FigureKind::Money &&
                      std::none_of(rest.begin(), rest.end(), isListSeparator);
    const bool sized = figure.kind == FigureKind::Physical || figure.kind == FigureKind::Money;
    if (mayPrecedeNoun(figure, afterVerb) && !pays && !isPlanNamed(view, figure, phrase, rest))
        return NounAfter::Counted;
    return sized ? NounAfter::Described : NounAfter::None;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/repeatedverb.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "naming/prosecoordination.h"
#include "naming/proseellipsis.h"
#include "phrases/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 整改提升87家企业: two characters before a verb that counts things are another verb.
bool joinsAct(const ClauseView &view, const ClaimPhrase &phrase)
{
    const QStringView head = view.head(phrase);
    return head.size() == 2 && verbs().startingAt(view.stretch.text, phrase.headEnd).tag == Plain &&
           !quantities().ending(head);
}

/// 劳动力转移|就业: an act by itself, which nobody adds.
bool isOwnAct(const QString &noun)
{
    constexpr qsizetype shortest = 2;
    static const WordTable flows = wordsOf("own-flow");
    const auto flow = flows.ending(noun);
    return flow && verbs().endingAt(noun, noun.size() - flow.length).length >= shortest;
}

/// 新建幼儿园20所，|小学10所: behind a comma, what is counted alike was added too. But not where
/// the name says that it counts all that there are (企业总数90家) or what else was done, and many
/// times as many are those that there are.
bool countsOn(const Subject &own, const ClaimPhrase &phrase, const Figure &figure,
              const Discourse &discourse)
{
    constexpr double most = 10;
    static const WordTable flows = wordsOf("own-flow");
    static const WordTable doing = wordsOf("achieving");
    const Subject &before = discourse.coordinated;
    const QString head = own.name();
    return figure.kind == FigureKind::Count && figure.unit == discourse.unit &&
           figure.low <= most * discourse.amount && phrase.predicate == Predicate::None &&
           before.addition && !before.verb.isEmpty() && !Particles::totals().occursIn(head) &&
           !own.noun.endsWith(before.noun) && !flows.ending(head) && !doing.occursIn(head) &&
           innerVerbs().find(head) < 0;
}

} // namespace

bool repeatsVerb(const ClauseView &view, const ClaimPhrase &phrase, const Figure &figure,
                 const Discourse &discourse)
{
    const bool moves = phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall;
    const bool counted = figure.kind == FigureKind::Physical || figure.kind == FigureKind::Count;
    // 新建提升310公里农村公路: the noun stands after the figure.
    const bool noun = figure.end < view.clause.end && view.stretch.text.at(figure.end).isLetter();
    if (!moves || !counted || !phrase.hasHead() ||
        !(isAllVerbs(view.words(phrase.headStart, figure.start)) ||
          (noun && joinsAct(view, phrase))))
        return false;
    return noun || (phrase.separated && discourse.coordinates && figure.unit == discourse.unit);
}

bool sharesAct(const Subject &own, const ClaimPhrase &phrase, const Figure &figure,
               const Discourse &discourse)
{
    // 接待游客6万人次、总花费超5亿元: behind a bound, only the same is done to the same.
    const bool alike = phrase.predicate == Predicate::None ||
                       (phrase.boundAlone && countsAlike(figure.unit, discourse.unit));
    const bool listed = alike && discourse.coordinates && figure.kind != FigureKind::Percent &&
                        (phrase.separated || countsOn(own, phrase, figure, discourse));
    return listed && !dependentNouns().isWord(own.noun) &&
           !(discourse.coordinated.addition && isOwnAct(own.noun));
}

Subject withActShared(Subject own, const ClaimPhrase &phrase, const Subject &before)
{
    if (phrase.separated)
        own.noun = shareHead(before.noun, own.noun);
    own.verb = before.verb;
    if (own.noun.startsWith(own.verb))
        own.noun.remove(0, own.verb.size()); // 新签约亿元以上项目96个、10亿元以上14个
    own.addition = own.addition || before.addition;
    own.flow = before.flow;
    own.increase = before.increase;
    own.cut = own.cut || before.cut;
    own.soFar = own.soFar || before.soFar;
    return own;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/repeatedverb.h"

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

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/countedacts.h"

#include "language/lexicon.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

int cutOf(QStringView rest)
{
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const auto verb = innerVerbs().startingAt(rest, i);
        if (verb && verb.tag == Keeps)
            i += verb.length - 1;
        else if (verb && i >= 2)
            return int(i);
    }
    return int(rest.size());
}

bool saysFinished(QStringView text)
{
    static const WordTable finishedVerbs = wordsOf("finished");
    const auto verb = finishedVerbs.ending(text);
    return verb && verb.length == text.size();
}

bool endsFinished(QStringView rest)
{
    static const WordTable finishedVerbs = wordsOf("finished-first");
    static const WordTable single = wordsOf("single-work");
    const auto verb = finishedVerbs.ending(rest);
    const QStringView noun = rest.left(std::min(cutOf(rest), int(rest.size()) - verb.length));
    return verb && noun.size() >= 2 && !single.ending(noun);
}

QString withoutTurn(QString action)
{
    static const WordTable turns = wordsOf("in-turn");
    return action.remove(0, turns.startingAt(action).length);
}

QString toldApart(const QString &noun, const QString &action)
{
    constexpr qsizetype shortest = 2; // of what it is told apart by
    static const WordTable honours = wordsOf("telling-apart");
    const auto verb = honours.startingAt(action);
    return verb && verb.length + shortest <= action.size() ? action + noun : noun + action;
}

} // namespace PlanLens

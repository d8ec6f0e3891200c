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

/// 建成通车: verbs and nothing else.
bool isAllActs(QStringView outcome)
{
    static const WordTable finished = wordsOf("finished");
    qsizetype at = 0;
    while (at < outcome.size()) {
        const int length = std::max({verbs().startingAt(outcome, at).length,
                                     innerVerbs().startingAt(outcome, at).length,
                                     finished.startingAt(outcome, at).length});
        if (length == 0)
            return false;
        at += length;
    }
    return at > 0;
}

QString withoutTurn(QString action)
{
    static const WordTable turns = wordsOf("in-turn");
    return action.remove(0, turns.startingAt(action).length);
}

QString withOutcome(const QString &noun, QString outcome, Told told)
{
    static const WordTable works = wordsOf("site-act");
    static const WordTable honours = wordsOf("telling-apart");
    constexpr qsizetype shortest = 2; // of what it is told apart by
    const auto honour = honours.startingAt(outcome);
    const bool apart = (honour && honour.length + shortest <= outcome.size()) ||
                       (told == Told::OfThings && isAllActs(outcome) && !works.isWord(outcome));
    if (apart && told != Told::OfAll)
        return outcome + noun;
    return noun + outcome.remove(0, saidOfAll(outcome));
}

qsizetype saidOfAll(QStringView outcome)
{
    static const WordTable words = wordsOf("said-of-all");
    return words.startingAt(outcome).length;
}

} // namespace PlanLens

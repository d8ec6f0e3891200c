// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/countedacts.h"

#include "language/lexicon.h"
#include "language/wordtaking.h"
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
        else if (verb && i >= 2 && verbs().startingAt(rest, i - 1).length < 2) // 落|实现|代
            return int(i);
    }
    return int(rest.size());
}

namespace {

/// 按时|完工: how it was done tells nothing of what was.
qsizetype adverbAtFront(QStringView outcome)
{
    static const WordTable adverbs = wordsOf("outcome-adverb");
    return adverbs.startingAt(outcome).length;
}

} // namespace

bool saysFinished(QStringView text)
{
    static const WordTable finishedVerbs = wordsOf("finished");
    return finishedVerbs.isWord(text.mid(adverbAtFront(text)));
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

QString withOutcome(const QString &noun, QString outcome, Told told)
{
    static const WordTable works = wordsOf("site-act");
    static const WordTable honours = wordsOf("telling-apart");
    constexpr qsizetype shortest = 2;                             // of what it is told apart by
    static const WordTable estimates = wordsOf("front-estimate"); // 2个县有望摘帽
    outcome.remove(0, estimates.startingAt(outcome).length);
    const auto honour = honours.startingAt(outcome);
    static const WordTable finished = wordsOf("finished");
    const bool acts = consistsOf(outcome, {&verbs(), &innerVerbs(), &finished}); // 建成通车
    const bool apart = (honour && honour.length + shortest <= outcome.size()) ||
                       (told == Told::OfThings && acts && !works.isWord(outcome));
    if (apart && told != Told::OfAll)
        return outcome.remove(0, adverbAtFront(outcome)) + noun;
    return noun + outcome.remove(0, saidOfAll(outcome));
}

qsizetype saidOfAll(QStringView outcome)
{
    static const WordTable words = wordsOf("said-of-all");
    return words.startingAt(outcome).length;
}

} // namespace PlanLens

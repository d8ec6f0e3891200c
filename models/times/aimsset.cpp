// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/aimsset.h"

#include "figures/periods.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtaking.h"

#include <algorithm>

namespace PlanLens {

bool announcesSet(QStringView clause)
{
    constexpr qsizetype longest = 10;
    static const WordTable aims = wordsOf("aim-announced");
    static const WordTable setting = wordsOf("aim-setting");
    static const WordTable links = wordsOf("equalling-verb"); // 为, 是
    WordTable::Hit hit;
    const qsizetype at = aims.find(clause, 0, &hit);
    // 确定的主要目标全面完成: aims are spoken of, and none is told; 目标为62% tells its own.
    const qsizetype end = at + hit.length;
    const bool linked = at >= 0 && (links.endingAt(clause, end) || links.startingAt(clause, end));
    if (!linked || (end < clause.size() && !clause.at(end).isLetter()))
        return false;
    const qsizetype of = lastOf(clause.left(at), Particles::of());
    return of >= 0 && at - of <= longest && setting.endingAt(clause, of);
}

qsizetype behindAimsSet(QStringView words)
{
    static const WordTable setting = wordsOf("aim-setting");
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        const auto of = Particles::of().startingAt(words, i);
        if (of && setting.endingAt(words, i))
            return i + of.length;
    }
    return -1;
}

std::optional<Period> yearOfAims(QStringView clause)
{
    const qsizetype set = behindAimsSet(clause);
    const auto year = set < 0 ? std::nullopt : periodIn(clause.mid(set));
    return year && year->isYear() ? year : std::nullopt;
}

bool saysOutcome(QStringView words)
{
    static const WordTable achieving = wordsOf("achieving");
    static const WordTable outcomes = wordsOf("outcome-told");
    static const WordTable estimates = wordsOf("front-estimate");
    static const WordTable moves = wordsOf(
        {{0, "rise"}, {0, "fall"}, {0, "reach"}, {0, "added"}, {0, "to-level"}, {0, "achieving"}});
    WordTable::Hit outcome;
    const qsizetype at = outcomes.find(words, 0, &outcome);
    const QStringView behind = at < 0 ? QStringView() : words.mid(at + outcome.length);
    const bool told = at >= 0 && (behind.isEmpty() || consistsOf(behind, {&moves}));
    return told || achieving.ending(words) || estimates.startingAt(words);
}

bool tellsOutcome(QStringView clause)
{
    const auto number =
        std::find_if(clause.begin(), clause.end(), [](QChar c) { return c.isDigit(); });
    return number != clause.end() && saysOutcome(clause.left(number - clause.begin()));
}

} // namespace PlanLens

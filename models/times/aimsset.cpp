// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/aimsset.h"

#include "figures/periods.h"
#include "language/lexicon.h"
#include "language/particles.h"

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

std::optional<Period> yearOfAims(QStringView clause)
{
    static const WordTable setting = wordsOf("aim-setting");
    for (qsizetype i = clause.size() - 1; i > 0; --i) {
        const auto of = Particles::of().startingAt(clause, i);
        if (of && setting.endingAt(clause, i)) {
            const auto year = periodIn(clause.mid(i + of.length));
            return year && year->isYear() ? year : std::nullopt;
        }
    }
    return {};
}

bool tellsOutcome(QStringView clause)
{
    static const WordTable outcomes = wordsOf("outcome-told");
    static const WordTable achieving = wordsOf("achieving");
    const auto reached = achieving.startingAt(clause);
    const bool number = reached && reached.length < clause.size() &&
                        clause.at(reached.length).isDigit(); // no 实现税收5亿元
    return number || outcomes.startingAt(clause);
}

} // namespace PlanLens

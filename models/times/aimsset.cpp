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
    WordTable::Hit hit;
    const qsizetype at = aims.find(clause, 0, &hit);
    if (at < 0 || at + hit.length >= clause.size() || !clause.at(at + hit.length).isLetter())
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

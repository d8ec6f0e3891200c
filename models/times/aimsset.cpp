// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/aimsset.h"

#include "figures/periods.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtaking.h"
#include "report/writtenyears.h"
#include "text/stops.h"

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

namespace {

/// 提出, 提出了: whether words end in what tells what somebody says.
bool endsInReport(QStringView words)
{
    static const WordTable verbs = wordsOf("reporting-verb");
    static const WordTable aspect = wordsOf("completed-aspect");
    return verbs.ending(words) || verbs.ending(words.chopped(aspect.ending(words).length));
}

/// 2024年…预期增长6%, 2024年…目标是: the year whose aims a clause tells behind such words.
int yearAimedAtFront(QStringView clause)
{
    constexpr qsizetype digits = 4;
    static const WordTable aims = wordsOf({{0, "target-said"}, {0, "estimated"}, {0, "front-aim"}});
    const int year =
        Particles::years().startingAt(clause, digits) ? yearEndingAt(clause, digits) : 0;
    return aims.occursIn(clause) ? year : 0;
}

} // namespace

int yearOfAimsReported(QStringView clause)
{
    constexpr qsizetype digits = 4;
    static const WordTable plans = wordsOf("plan-heading");
    const WordTable &signs = Particles::years();
    for (qsizetype at = signs.find(clause); at >= 0; at = signs.find(clause, at + 1)) {
        const int year = yearEndingAt(clause, at);
        if (year > 0 && endsInReport(clause.left(at - digits)) && plans.ending(clause.mid(at + 1)))
            return year;
    }
    return 0;
}

int yearOfAimsReportedIn(QStringView text)
{
    bool reports = false;
    for (qsizetype from = 0; from < text.size();) {
        const auto end = std::find_if(text.begin() + from, text.end(),
                                      [](QChar c) { return isClauseOrLead(c); });
        const QStringView clause = text.mid(from, end - text.begin() - from);
        const int year = reports ? yearAimedAtFront(clause) : yearOfAimsReported(clause);
        if (year > 0)
            return year;
        reports = endsInReport(clause);
        from += clause.size() + 1;
    }
    return 0;
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

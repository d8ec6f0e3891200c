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

/// 全部完成, 完成年初目标: whether such words say that something came about; but 确保完成.
bool cameAbout(QStringView words)
{
    static const WordTable outcomes = wordsOf({{0, "outcome-verb"}, {0, "achieving"}});
    static const WordTable wants = wordsOf({{0, "front-aim"}, {0, "aimed"}, {0, "will"}});
    static const WordTable arranged = wordsOf("plan-heading"); // 安排
    const qsizetype at = lastOf(words, outcomes);
    return at >= 0 && !arranged.startingAt(words, at) && !wants.occursIn(words.left(at));
}

/// Whether a clause of the sentence that a text begins with ends in words that say so.
bool endsInOutcome(QStringView text)
{
    static const WordTable outcomes = wordsOf("achieving");
    for (qsizetype from = 0; from < text.size();) {
        const auto end = std::find_if(text.begin() + from, text.end(),
                                      [](QChar c) { return isClauseOrLead(c); });
        const QStringView clause = text.mid(from, end - text.begin() - from);
        if (outcomes.ending(clause) && cameAbout(clause))
            return true;
        if (end == text.end() || isOneOf(*end, Stops::sentence))
            return false;
        from += clause.size() + 1;
    }
    return false;
}

/// 2024年…预期增长6%, 2024年…目标是: the year whose aims a clause tells behind such words.
int yearAimedAtFront(QStringView clause)
{
    constexpr qsizetype digits = 4;
    static const WordTable aims = wordsOf({{0, "target-said"}, {0, "estimated"}, {0, "front-aim"}});
    const int year =
        Particles::years().startingAt(clause, digits) ? yearEndingAt(clause, digits) : 0;
    const qsizetype aim = aims.find(clause);
    return aim >= 0 && !cameAbout(clause.left(aim)) ? year : 0; // 2022年完成目标任务 looks back
}

} // namespace

int yearOfAimsReported(QStringView clause)
{
    constexpr qsizetype digits = 4;
    static const WordTable plans = wordsOf("plan-heading");
    static const WordTable lastYear = wordsOf("last-year");
    const WordTable &signs = Particles::years();
    if (lastYear.startingAt(clause))
        return 0; // 去年提出了2023年目标任务: it may be over
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
            return endsInOutcome(text.mid(from)) ? 0 : year;
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

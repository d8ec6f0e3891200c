// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/passagetimes.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "times/aimsset.h"
#include "times/headingtimes.h"
#include "times/sentencetimes.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// 各位代表，2025年是…: what the audience is called opens nothing.
QStringView withoutAddress(QStringView text)
{
    constexpr qsizetype longestAddress = 8;
    static const WordTable addresses = wordsOf("address");
    if (!addresses.startingAt(text))
        return text;
    for (qsizetype i = 0; i < text.size() && i < longestAddress; ++i) {
        if (isOneOf(text.at(i), u"，,：:"))
            return text.mid(i + 1);
    }
    return text;
}

/// 这五年: the years that were named before, of which its paragraph goes on.
bool meansTheseYears(QStringView text)
{
    static const WordTable fiveYears = wordsOf("five-years");
    static const WordTable these = wordsOf("these");
    return fiveYears.startingAt(text) && these.startingAt(text);
}

/// 今年, 力争: behind what had been, of a section that plans.
bool plansAgain(const PassageTimes &times, QStringView text)
{
    static const WordTable plans = wordsOf({{0, "year-to-come"}, {0, "front-aim"}});
    static const WordTable since = wordsOf("since");
    const auto word = plans.startingAt(text);
    return word && !since.startingAt(text, word.length) && times.section.role == Role::Target &&
           !times.turns && times.block.role == Role::Actual;
}

/// 2022年，… below a heading of the years to come and of that year.
std::optional<Scope> yearOpened(const PassageTimes &times, QStringView text)
{
    constexpr qsizetype digits = 4;
    if (!Particles::years().startingAt(text, digits))
        return {};
    const Period year = Period::year(text.left(digits).toInt());
    const auto scope = std::find(times.named.begin(), times.named.end(), Scope::target(year));
    return scope == times.named.end() ? std::nullopt : std::optional(*scope);
}

/// 报告指出，今年…: what somebody says opens behind it.
QStringView withoutReporter(QStringView text)
{
    constexpr qsizetype longest = 14;
    static const WordTable verbs = wordsOf("reporting-verb");
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u"，,"); });
    const qsizetype at = end - text.begin();
    return at < text.size() && at <= longest && verbs.endingAt(text, at) ? text.mid(at + 1) : text;
}

/// 货运量要增长6%; but 主要增长点
bool demandsMove(QStringView text)
{
    static const WordTable demands = wordsOf("aimed");
    static const WordTable moves = wordsOf(
        {{0, "rise"}, {0, "fall"}, {0, "to-level"}, {0, "reach"}, {0, "at-least"}, {0, "at-most"}});
    static const WordTable others = wordsOf("no-predicate");
    WordTable::Hit hit;
    for (qsizetype at = demands.find(text, 0, &hit); at >= 0;
         at = demands.find(text, at + 1, &hit)) {
        const qsizetype end = at + hit.length;
        if (moves.startingAt(text, end) && !others.endingAt(text, end))
            return true;
    }
    return false;
}

/// 2024年，全市将…, 今年要…, 提出了2024年…目标: a sentence plans so where nothing but the sentences
/// tells what the text is about.
std::optional<Scope> yearWilled(QStringView text, const ReportYears &years)
{
    constexpr qsizetype digits = 4;
    static const WordTable coming = wordsOf("year-to-come");
    static const WordTable since = wordsOf("since");
    static const WordTable wills = wordsOf({{0, "will"}, {0, "front-aim"}});
    static const WordTable firsts = wordsOf("aimed"); // 要
    if (years.plan <= 0 || years.half)
        return {};
    if (const int year = yearOfAimsReportedIn(text); year > years.review)
        return years.ofYears(year, year);
    const bool named =
        Particles::years().startingAt(text, digits) && text.left(digits).toInt() == years.plan;
    const qsizetype front = named ? digits + 1 : coming.startingAt(text).length;
    const bool planning =
        wills.occursIn(text) || firsts.startingAt(text, front) || demandsMove(text);
    return front > 0 && !since.startingAt(text, front) && planning ? std::optional(years.planned())
                                                                   : std::nullopt;
}

/// 关于2024年工作，…: a sentence opens like a heading.
std::optional<Scope> topicOpened(QStringView text, const ReportYears &years)
{
    constexpr qsizetype longest = 30;
    static const WordTable leads = wordsOf("topic-lead");
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isClauseOrLead(c); });
    const QStringView clause = text.left(end - text.begin());
    if (!leads.startingAt(text) || clause.size() > longest)
        return {};
    const HeadingTimes times = timesOfHeading(clause, years);
    return times.named && !times.several ? times.opens : std::nullopt;
}

/// How far a turn reaches: over the section where it is for the sentences to decide; a look back on
/// five years over its paragraph, in a section that plans too where the paragraph opens with it;
/// else over its sentence.
void turnTo(PassageTimes &times, const Scope &scope, bool opensBlock)
{
    times.sentence = scope;
    const bool planning = times.section.role == Role::Target && !times.turns;
    if (planning && scope.role == Role::Target && times.section.isLong())
        times.block = scope.isLong() ? times.section : scope; // 今年，…。…。
    else if (planning && scope.role == Role::Target && times.block.role == Role::Actual)
        times.block = times.section;
    else if (planning && opensBlock && scope.role == Role::Actual && scope.isLong())
        times.block = scope;
    const bool back = times.section.role == Role::Actual && scope.role == Role::Actual;
    if (times.section.role == Role::Actual && scope.role == Role::Target && !scope.isLong())
        times.block = scope; // 下一步，…。…。
    const bool toLastYear = back && times.section.isLong() && !scope.isLong();
    if (times.turns || toLastYear)
        times.section = times.block = scope;
    else if (back && scope.isLong())
        times.block = scope;
}

} // namespace

PassageTimes inSection(const PassageTimes &before, const QList<QStringView> &headings,
                       const ReportYears &years)
{
    constexpr qsizetype longestHeading = 40;
    PassageTimes times;
    const bool wasPlan = before.section.role == Role::Target && !headings.isEmpty();
    times.section = wasPlan ? before.section : years.whole;
    times.turns = true;
    for (int i = 0; i < headings.size(); ++i) {
        const HeadingTimes told = timesOfHeading(headings.at(i).left(longestHeading), years);
        if (!told.opens || (times.teller >= 0 && !(told.named && told.worded)))
            continue;
        times.section = *told.opens;
        times.turns = told.several;
        times.named = told.several ? told.scopes : QList<Scope>{};
        times.plans = told.several ? told.plans : std::nullopt;
        times.teller = i;
    }
    // 2022年工作要点: what such a list says of last year in passing turns nothing but its sentence.
    if (times.teller < 0 && times.section.role == Role::Target && times.section.period.isYear())
        times.turns = false;
    times.block = times.sentence = times.section;
    return times;
}

PassageTimes inBlock(PassageTimes times, bool member)
{
    if (!member)
        times.list.reset();
    else if (!times.list && times.block.isLong())
        times.list = times.block;
    times.block = times.list.value_or(times.section);
    times.sentence = times.block;
    times.opensBlock = true;
    return times;
}

PassageTimes inSentence(PassageTimes times, QStringView text, const ReportYears &years)
{
    constexpr qsizetype openingWords = 40;
    const QStringView addressed = withoutAddress(text);
    const QStringView front = times.turns ? withoutReporter(addressed) : addressed;
    const bool opensBlock = std::exchange(times.opensBlock, false);
    const bool these = times.years && meansTheseYears(front);
    auto named = these ? times.years : turnOf(front, years, times.block);
    if (!named)
        named = yearOpened(times, front);
    if (!named && times.turns)
        named = topicOpened(front, years);
    if (!named && times.turns)
        named = yearWilled(front, years);
    if (!named && plansAgain(times, front))
        times.block = times.section;
    times.sentence = times.block;
    if (named)
        turnTo(times, *named, opensBlock || these);
    else if ((named = scopeNamed(front.left(openingWords), years, times.block)))
        times.sentence = *named;
    if (named && named->isLong())
        times.years = named;
    return times;
}

} // namespace PlanLens

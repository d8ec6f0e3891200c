// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/clausetimes.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/particles.h"
#include "text/stops.h"
#include "times/yearspans.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// 已精简的319项, 现有学校50所; but 已纳入规划的学校新建50所 plans.
bool tellsWhatIsDone(QStringView clause)
{
    static const WordTable already = wordsOf("already");
    WordTable::Hit hit;
    const qsizetype at = already.find(clause, 0, &hit);
    if (at < 0)
        return false;
    const QStringView after = clause.mid(at + hit.length);
    const qsizetype of = Particles::of().find(after);
    return of < 0 || (of + 1 < after.size() && digitValue(after.at(of + 1)) >= 0);
}

/// 产量达到了9万吨: that it has come about; but no 安排了9个项目, 提出了2022年….
bool tellsWhatCameAbout(QStringView clause)
{
    static const WordTable aspect = wordsOf("completed-aspect");
    static const WordTable reached = wordsOf({{0, "reach"}, {0, "rise"}, {0, "fall"}});
    static const WordTable plans = wordsOf("plan-heading");
    WordTable::Hit hit;
    for (qsizetype at = aspect.find(clause, 0, &hit); at >= 0;
         at = aspect.find(clause, at + 1, &hit)) {
        const qsizetype behind = at + hit.length;
        const bool comes = reached.endingAt(clause, at) && !plans.endingAt(clause, at);
        if (comes && behind < clause.size() && digitValue(clause.at(behind)) >= 0)
            return true;
    }
    return false;
}

} // namespace

bool tellsWhatThereIs(QStringView clause)
{
    static const WordTable facts = wordsOf("standing-fact");
    static const WordTable owning = wordsOf("owned-by-place");
    static const WordTable places = wordsOf({{0, "province"}, {0, "city"}, {0, "own-place"}});
    const qsizetype at = owning.find(clause);
    return facts.occursIn(clause) || (at > 0 && places.endingAt(clause, at)) ||
           tellsWhatIsDone(clause) || tellsWhatCameAbout(clause);
}

bool expects(QStringView clause)
{
    static const WordTable expected = wordsOf("expecting");
    static const WordTable compared = wordsOf({{0, "above"}, {0, "below"}});
    const qsizetype at = expected.find(clause);
    return at >= 0 && !compared.endingAt(clause, at);
}

bool opensWithLabel(QStringView sentence)
{
    const auto end =
        std::find_if(sentence.begin(), sentence.end(), [](QChar c) { return isClauseOrLead(c); });
    const QStringView label = sentence.left(end - sentence.begin());
    return end != sentence.end() && isColon(*end) && !expects(label);
}

bool startsWithYear(QStringView clause)
{
    static const WordTable begins = wordsOf("year-begins");
    static const WordTable plans = wordsOf({{0, "plan-word"}, {0, "plan-heading"}});
    return begins.startingAt(clause) && !plans.occursIn(clause);
}

bool opensYearSoFar(QStringView clause)
{
    static const WordTable coming = wordsOf("year-to-come");
    static const WordTable since = wordsOf("since");
    const auto year = coming.startingAt(clause);
    return year && since.startingAt(clause, year.length);
}

bool opensYearsAndHalf(QStringView clause)
{
    static const WordTable halves = wordsOf("half");
    static const WordTable closings = wordsOf("span-closing"); // 来, 以来
    qsizetype at = 0;
    const bool years = yearsAt(clause, at) > 0;
    const auto half = years ? halves.startingAt(clause, at) : WordTable::Hit{};
    return half && closings.startingAt(clause, at + half.length);
}

int pastYearsOpened(QStringView clause)
{
    static const WordTable opens = wordsOf("first-months");
    const auto first = opens.startingAt(clause);
    qsizetype at = first.length;
    return first ? yearsAt(clause, at) : 0;
}

bool tellsHoliday(QStringView clause)
{
    static const WordTable holidays = wordsOf("holiday");
    return bool(holidays.ending(clause));
}

bool startsRestOfYear(QStringView clause)
{
    static const WordTable rest = wordsOf("rest-of-year");
    return bool(rest.startingAt(clause));
}

bool startsLastYear(QStringView clause)
{
    static const WordTable lastYear = wordsOf("last-year");
    static const WordTable leads = wordsOf({{0, "reached-by"}, {0, "up-to"}});
    return bool(lastYear.startingAt(clause, leads.startingAt(clause).length));
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/headingtimes.h"

#include "figures/fiveyearplans.h"
#include "figures/periods.h"
#include "figures/yearparts.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/smallnumbers.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "times/yearspans.h"

#include <QList>

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &reviewWords()
{
    static const WordTable table = wordsOf("review-heading");
    return table;
}

const WordTable &planWords()
{
    static const WordTable table = wordsOf("plan-heading");
    return table;
}

const WordTable &fiveYearWords()
{
    static const WordTable table = wordsOf("five-years");
    return table;
}

/// 重点抓好了: it is done.
const WordTable &doneAspect()
{
    static const WordTable table = wordsOf("completed-aspect");
    return table;
}

/// Reads the times of a heading from left to right.
class Reader
{
public:
    Reader(QStringView heading, const ReportYears &years)
        : m_text(heading)
        , m_years(years)
        , m_review(reviewWords().occursIn(heading) || fiveYearWords().occursIn(heading))
        , m_plan(planWords().occursIn(heading))
    {}

    HeadingTimes run()
    {
        HeadingTimes times;
        times.worded = m_review || m_plan;
        QList<Scope> scopes;
        for (qsizetype at = 0; at < m_text.size();) {
            const auto scope = scopeAt(at);
            if (scope && !scopes.contains(*scope))
                scopes.append(*scope);
        }
        const auto plans = std::find_if(scopes.begin(), scopes.end(), [](const Scope &scope) {
            return scope.role == Role::Target;
        });
        if (plans != scopes.end())
            times.plans = *plans;
        times.named = !scopes.isEmpty();
        times.several = scopes.size() > 1;
        times.scopes = scopes;
        if (times.named)
            times.opens = scopes.first();
        else if (times.worded && m_years.review > 0)
            times.opens = m_review ? m_years.reviewed() : m_years.planned();
        else if (times.worded)
            times.opens = m_review ? Scope::actual({}) : Scope::target({});
        return times;
    }

private:
    /// What is named at a place, which is moved on.
    std::optional<Scope> scopeAt(qsizetype &at) const
    {
        const qsizetype start = at++;
        if (const auto plan = planNameAt(m_text, start)) {
            at = start + plan->length;
            static const WordTable slogans = wordsOf("plan-slogan"); // 决胜“十四五”
            return slogans.endingAt(m_text, start) ? std::nullopt
                                                   : ofPlan(plan->years, m_text.mid(at));
        }
        constexpr qsizetype yearLength = 5; // 2025年
        const QStringView year = m_text.mid(start, yearLength);
        if (Particles::years().startingAt(year, yearLength - 1)) {
            bool isNumber = false;
            const int number = year.left(yearLength - 1).toInt(&isNumber);
            if (isNumber && number >= 1900 && number < 2100) {
                at = start + yearLength;
                return namesDay(m_text.mid(at)) ? std::nullopt
                                                : ofPart(ofYear(number), m_text.mid(at));
            }
        }
        if (const auto coming = yearToComeAt(start, at))
            return coming;
        return fiveYearsAt(start, at);
    }

    /// 2022年|上半年预算执行情况: of that part, where it looks back.
    static std::optional<Scope> ofPart(std::optional<Scope> scope, QStringView after)
    {
        const auto part = yearPartIn(after);
        const bool told = part && part->start == 0 && part->lastMonth < 12;
        if (told && scope && scope->role == Role::Actual && scope->period.isYear())
            scope->period = part->of(scope->period.to);
        return scope;
    }

    /// 3月20日 behind a year: the day of the report, of which nothing is planned.
    static bool namesDay(QStringView text)
    {
        static const WordTable months = wordsOf("month");
        qsizetype at = 0;
        const int month = smallNumberAt(text, at);
        const auto sign = months.startingAt(text, at);
        at += sign.length;
        return month > 0 && sign && smallNumberAt(text, at) > 0;
    }

    /// 今年工作重点; but 今年以来, and in a report of half a year 今年 is the year looked back on.
    std::optional<Scope> yearToComeAt(qsizetype start, qsizetype &at) const
    {
        static const WordTable coming = wordsOf("year-to-come");
        static const WordTable since = wordsOf("since");
        const auto hit = coming.startingAt(m_text, start);
        if (!hit || m_review || m_years.plan <= m_years.review || m_years.outline ||
            since.startingAt(m_text, start + hit.length))
            return {};
        at = start + hit.length;
        return m_years.planned();
    }

    std::optional<Scope> ofYear(int year) const
    {
        if (year == m_years.review && !m_years.outline) {
            // 2025年工作安排: what had been planned for a year that is over.
            const bool planned = m_plan && !m_review;
            return planned ? Scope::target(Period::year(year)) : m_years.reviewed();
        }
        const Scope scope = m_years.ofYears(year, year);
        // Where no year is known, 2007年计划执行情况 looks back all the same.
        const bool looksBack = m_review && (!m_plan || m_years.review == 0);
        return looksBack ? Scope::actual(scope.period) : scope;
    }

    /// `after`: the words behind the plan.
    std::optional<Scope> ofPlan(const Period &plan, QStringView after) const
    {
        constexpr qsizetype reach = 8;
        static const WordTable begins = wordsOf("plan-begins");
        static const WordTable ends = wordsOf("plan-ends");
        if (begins.occursIn(after.left(reach)))
            return m_years.ofYears(plan.from, plan.from);
        if (ends.occursIn(after.left(reach)))
            return m_years.ofYears(plan.to, plan.to);
        if (m_years.review == 0)
            return m_review ? Scope::actual(plan) : Scope::target(plan);
        if (m_review && !m_years.outline && plan.to > m_years.review) {
            if (plan.from <= m_years.review)
                return m_years.reviewed();
            // “十四五”成就和“十五五”目标: what is planned stands behind the plan that begins.
            return planWords().occursIn(after) ? std::optional(m_years.ofPlan(plan)) : std::nullopt;
        }
        return m_years.ofPlan(plan);
    }

    /// 过去五年, 今后五年主要目标
    std::optional<Scope> fiveYearsAt(qsizetype start, qsizetype &at) const
    {
        static const WordTable ahead = wordsOf("ahead");
        const QStringView rest = m_text.mid(start);
        if (const auto hit = fiveYearWords().startingAt(rest)) {
            at = start + hit.length;
            return m_years.fiveYearsPast();
        }
        constexpr int five = 5;
        // 过去四年, 四年来
        if (const auto past = m_review ? yearSpanAt(m_text, start) : std::nullopt) {
            at = past->end;
            return m_years.yearsPast(past->years);
        }
        const auto coming = ahead.startingAt(rest);
        qsizetype behind = coming.length;
        if (yearsAt(rest, behind) != five)
            return {};
        at = start + behind;
        static const WordTable names = wordsOf("no-five-years");
        if (names.endingAt(m_text, start))
            return {}; // 第十四个五年规划
        if (coming)
            return m_years.yearsAhead(five);
        if (!m_review && !m_plan)
            return {};
        return m_review ? m_years.fiveYearsPast() : m_years.yearsAhead(five);
    }

    QStringView m_text;
    const ReportYears &m_years;
    bool m_review = false;
    bool m_plan = false;
};

} // namespace

HeadingTimes timesOfHeading(QStringView heading, const ReportYears &years)
{
    return Reader(heading, years).run();
}

bool opensSection(QStringView text)
{
    static constexpr QStringView numerals = u"一二三四五六七八九十";
    qsizetype at = 0;
    while (at < text.size() && at < 3 && numerals.contains(text.at(at)))
        ++at;
    return at > 0 && at < text.size() && text.at(at) == u'、';
}

namespace {

/// 附件2：2014年重点项目（10件）: what names the section, without what stands around it.
QStringView nameOfSection(QStringView text)
{
    static const WordTable annexes = wordsOf({{0, "annex"}, {0, "attachment"}});
    constexpr qsizetype longestNumber = 3;
    text = text.trimmed();
    if (const auto annex = annexes.startingAt(text)) {
        const qsizetype colon = text.left(annex.length + longestNumber).indexOf(u'：');
        text = text.mid(colon + 1);
    }
    if (text.endsWith(u'：'))
        text.chop(1);
    const qsizetype bracket = text.endsWith(u'）') ? text.lastIndexOf(u'（') : -1;
    return bracket > 0 ? text.left(bracket) : text;
}

/// 重点抓好, 主要任务; 今年 alone does not.
bool saysWhatToDo(QStringView text)
{
    static const WordTable leads = wordsOf("leads-to-plan");
    static const WordTable coming = wordsOf("year-to-come");
    const WordTable &plans = planWords();
    WordTable::Hit hit;
    for (qsizetype at = plans.find(text, 0, &hit); at >= 0; at = plans.find(text, at + 1, &hit)) {
        if (!coming.isWord(text.mid(at, hit.length)))
            return true;
    }
    return leads.occursIn(text);
}

} // namespace

bool namesSection(QStringView line, const ReportYears &years)
{
    constexpr qsizetype longest = 24;
    static const WordTable lists = wordsOf("planned-list");
    const QStringView text = nameOfSection(line);
    const bool sentence =
        std::any_of(text.begin(), text.end(), [](QChar c) { return isClauseOrLead(c); });
    if (sentence || text.size() > longest || doneAspect().occursIn(text))
        return false;
    const HeadingTimes times = timesOfHeading(text, years);
    const bool list = times.plans && lists.occursIn(text); // 2014年民生实事
    return times.opens && times.named && (times.worded || list);
}

QStringView leadOf(QStringView paragraph)
{
    for (qsizetype i = paragraph.size(); i > 0; --i) {
        if (isOneOf(paragraph.at(i - 1), Stops::full))
            return paragraph.mid(i);
    }
    return paragraph;
}

QStringView toldOfLead(QStringView paragraph, const ReportYears &years)
{
    constexpr qsizetype longestHeading = 40;
    const QStringView lead = leadOf(paragraph);
    return timesOfHeading(lead, years).named ? lead : paragraph.left(longestHeading);
}

bool leadsSection(QStringView paragraph, const ReportYears &years, bool plans)
{
    constexpr qsizetype longest = 40;
    static const WordTable aims = wordsOf("aims-told");
    const QStringView text = leadOf(paragraph);
    if (text.size() > longest || text.isEmpty() || !isOneOf(text.back(), u"：:") ||
        doneAspect().occursIn(text))
        return false;
    static const WordTable past = wordsOf("year-past");
    if (!plans && aims.occursIn(text) && !past.occursIn(text))
        return true; // 围绕上述目标, but not 围绕上述目标，一年来
    const HeadingTimes times = timesOfHeading(toldOfLead(paragraph, years), years);
    return times.plans && times.plans == times.opens && !times.several && saysWhatToDo(text);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/sentencetimes.h"

#include "figures/fiveyearplans.h"
#include "figures/yearparts.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/particles.h"
#include "language/separators.h"
#include "times/yearspans.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype openingWords = 12;

bool startsWithDigit(QStringView text)
{
    return !text.isEmpty() && digitValue(text.front()) >= 0;
}

/// 比第五个五年计划期间: what stands after is only compared with.
bool isComparison(QChar c)
{
    static const WordTable words = wordsOf("compared-span");
    return isWordOf(c, words);
}

bool opensWith(QStringView text, const WordTable &words, qsizetype reach)
{
    const qsizetype at = words.find(text.left(reach));
    return at >= 0 && (at == 0 || !isComparison(text.at(at - 1)));
}

/// 由“十二五”末的16万吨减少到…, 和“十二五”末相比: a change only starts there.
bool opensBase(QStringView text, qsizetype from, const std::optional<PlanName> &plan)
{
    static const WordTable ends = wordsOf("span-end");
    static const WordTable compared = wordsOf("compared-end");
    static const WordTable comparing = wordsOf("compare-word");
    if (!plan)
        return false;
    const auto end = ends.startingAt(text, from + plan->length);
    const qsizetype behind = from + plan->length + end.length;
    if (end && (compared.startingAt(text, behind) || comparing.endingAt(text, from)))
        return true; // 和“十二五”末相比, 相较于“十二五”末
    const bool value =
        Particles::of().startingAt(text, behind) || startsWithDigit(text.mid(behind));
    return end && value && Particles::origins().endingAt(text, from);
}

/// “十四五”以来: up to the year looked back on.
Scope scopeOfPlan(const Period &plan, QStringView after, const ReportYears &years)
{
    static const WordTable since = wordsOf("since");
    if (since.startingAt(after) && plan.to != years.review && plan.from <= years.review)
        return Scope::actual({plan.from, years.review});
    return years.ofPlan(plan);
}

std::optional<Scope> quotedPlan(QStringView text, const ReportYears &years)
{
    static const WordTable ends = wordsOf("span-end");
    static const WordTable spans = wordsOf("span");
    static const WordTable sums = wordsOf("plan-sum"); // “十一五”累计下降20%
    static const WordTable before = wordsOf("before-plan");
    static const WordTable parts = wordsOf("span-part");
    static const WordTable views = wordsOf("plan-in-view");
    static const WordTable equals = wordsOf("equalling-verb");
    constexpr qsizetype fewWords = 8;
    for (qsizetype from = text.indexOf(u'“'); from >= 0; from = text.indexOf(u'“', from + 1)) {
        const auto plan = planNameAt(text, from);
        if (from > 0 && (isComparison(text.at(from - 1)) || opensBase(text, from, plan) ||
                         isWordOf(text.at(from - 1), Particles::origins())))
            continue; // 从“十三五”末的1.2万公里增加到…
        if (!plan || (from > fewWords && !before.endingAt(text, from)))
            continue;
        const QStringView after = text.mid(from + plan->length);
        if (const auto part = parts.startingAt(after);
            part && (startsWithDigit(after.mid(part.length)) || equals.endingAt(text, from)))
            continue; // 是“十二五”时期的1.4倍
        const qsizetype of = Particles::of().find(after.left(fewWords));
        if (of >= 0 && !spans.startingAt(after) && equals.endingAt(text, from) &&
            startsWithDigit(after.mid(of + 1)))
            continue; // 是“十五”期末的3倍
        if (ends.startingAt(after))
            return years.ofYears(plan->years.to, plan->years.to);
        if (spans.startingAt(after) || sums.startingAt(after))
            return scopeOfPlan(plan->years, after, years);
        if (views.endingAt(text, from) && !after.isEmpty() && isClauseSeparator(after.front()))
            return years.ofPlan(plan->years); // 回首“十四五”，
    }
    return {};
}

/// 六五计划期间, which opens the text; 第六个五年计划期间
std::optional<Scope> spelledPlan(QStringView text, const ReportYears &years)
{
    static const WordTable spans = wordsOf("plan-time");
    for (qsizetype i = 0; i >= 0; i = Particles::ordinals().find(text, i + 1)) {
        const auto plan = planNameAt(text, i);
        if (!plan || plan->quoted || !spans.startingAt(text, i + plan->length))
            continue;
        return i > 0 && isComparison(text.at(i - 1)) ? std::nullopt
                                                     : std::optional(years.ofPlan(plan->years));
    }
    return {};
}

/// 未来五年, 今后3年: so many years from the one that is planned.
std::optional<Scope> aheadOf(QStringView text, const ReportYears &years)
{
    static const WordTable ahead = wordsOf("ahead");
    WordTable::Hit hit;
    qsizetype at = ahead.find(text, 0, &hit);
    if (at < 0)
        return {};
    qsizetype behind = at + hit.length;
    const int count = yearsAt(text, behind);
    return count > 0 ? years.yearsAhead(count) : std::nullopt;
}

std::optional<Scope> fiveYearsPast(QStringView text, const ReportYears &years, const Scope &section)
{
    static const WordTable words = wordsOf("five-years");
    static const WordTable firsts = wordsOf("first-time");
    WordTable::Hit hit;
    const qsizetype at = words.find(text.left(openingWords), 0, &hit);
    if (!opensWith(text, words, openingWords) || firsts.startingAt(text, at + hit.length) ||
        Particles::presents().endingAt(text, at))
        return {}; // 五年来首次突破9亿元, 是本届政府任期的最后一年
    // 这五年 in the plan of five years is the plan's.
    static const WordTable theseWords = wordsOf("these");
    const bool these = theseWords.occursIn(text.left(openingWords));
    return section.isLong() && (these || section.role == Role::Actual) ? section
                                                                       : years.fiveYearsPast();
}

/// 在去年新增9家的基础上，再新增…: only what the rest is added to.
bool opensBaseOfChange(QStringView sentence)
{
    static const WordTable opens = wordsOf("upon");
    static const WordTable ends = wordsOf("base-end");
    const auto separator = std::find_if(sentence.begin(), sentence.end(), isClauseSeparator);
    return opens.startingAt(sentence) && ends.occursIn(sentence.left(separator - sentence.begin()));
}

/// 2025年是…的一年, 刚刚过去的2025年; also 2025年是本届政府任期的第一年, but not
/// 过去五年，2025年是….
std::optional<Scope> yearPresented(QStringView text, const ReportYears &years)
{
    constexpr qsizetype digits = 4;
    const qsizetype at = Particles::years().find(text.left(openingWords + digits));
    if (at < digits)
        return {};
    bool isNumber = false;
    const int year = text.mid(at - digits, digits).toInt(&isNumber);
    const bool presented = Particles::presents().startingAt(text, at + 1) ||
                           text.left(at - digits).endsWith(u"过去的");
    static const WordTable fiveYears = wordsOf("five-years");
    const qsizetype span = fiveYears.find(text);
    if (!isNumber || year < 1900 || year >= 2100 || !presented || (span >= 0 && span < at))
        return {};
    return years.ofYears(year, year);
}

/// 今年是…开局之年, 今年的主要目标; among years that are planned 今年 alone, too
std::optional<Scope> yearToCome(QStringView text, const ReportYears &years, const Scope &section)
{
    static const WordTable words = wordsOf("year-to-come");
    static const WordTable plans = wordsOf("plan-heading");
    static const WordTable begins = wordsOf("plan-begins");
    static const WordTable since = wordsOf("since");
    constexpr qsizetype front = 6;
    constexpr qsizetype reach = 40;
    WordTable::Hit hit;
    const qsizetype at = words.find(text.left(front), 0, &hit);
    const bool planning = section.role == Role::Target;
    if (at < 0 || years.plan <= 0 || (years.half && !planning))
        return {};
    const QStringView after = text.mid(at + hit.length).left(reach);
    const bool told = Particles::presents().startingAt(after) || plans.occursIn(after) ||
                      begins.occursIn(after) || (at == 0 && planning && section.isLong());
    return told && !since.startingAt(after) ? std::optional(years.planned()) : std::nullopt;
}

/// 下半年，… in a report of the first half of a year: what it plans.
bool opensLaterPart(QStringView text, const ReportYears &years)
{
    const auto part = years.half ? yearPartAt(text, 0) : std::nullopt;
    return part && part->firstMonth > years.whole.period.lastMonth;
}

} // namespace

std::optional<Scope> turnOf(QStringView sentence, const ReportYears &years, const Scope &section)
{
    constexpr qsizetype pastReach = 30;
    constexpr qsizetype front = 6;
    static const WordTable pastYear = wordsOf("year-past");
    static const WordTable lastYear = wordsOf("last-year");
    static const WordTable wholeYear = wordsOf("whole-year");
    if (years.review <= 0)
        return {};
    static const WordTable next = wordsOf("next-step");
    if (section.role == Role::Actual &&
        (next.startingAt(sentence) || opensLaterPart(sentence, years)))
        return years.planned();
    if (const auto year = yearPresented(sentence, years))
        return year;
    if (const auto past = fiveYearsPast(sentence, years, section))
        return past;
    if (const auto plan = quotedPlan(sentence.left(openingWords), years))
        return plan;
    static const WordTable atPresent = wordsOf("at-present");
    const Scope review = Scope::actual(Period::year(years.review));
    if (section.role == Role::Target && opensWith(sentence, atPresent, front))
        return review;
    const bool onLastYear = opensWith(sentence, lastYear, front) && !opensBaseOfChange(sentence);
    if (opensWith(sentence, pastYear, pastReach) || onLastYear)
        return section.role == Role::Actual && section.period.isValid()
                   ? Scope::actual(Period::year(section.period.to))
                   : review;
    static const WordTable own = wordsOf("year-itself"); // 本年度
    if (own.startingAt(sentence) && section.role == Role::Target && section.isLong())
        return years.planned();
    if (const auto year = yearToCome(sentence, years, section))
        return year;
    if (section.isLong() && opensWith(sentence, wholeYear, front))
        return section.role == Role::Actual ? Scope::actual(Period::year(section.period.to))
                                            : years.planned();
    return aheadOf(sentence.left(openingWords), years);
}

std::optional<Scope> scopeNamed(QStringView text, const ReportYears &years, const Scope &section)
{
    if (const auto ahead = aheadOf(text, years))
        return ahead;
    if (const auto plan = quotedPlan(text, years))
        return plan;
    if (const auto plan = spelledPlan(text, years))
        return plan;
    if (years.review > 0 && section.role == Role::Actual)
        return fiveYearsPast(text, years, section);
    return {};
}

} // namespace PlanLens

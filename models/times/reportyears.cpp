// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/reportyears.h"

#include "figures/fiveyearplans.h"
#include "figures/yearparts.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "report/writtenyears.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "times/aimsset.h"
#include "times/yearspans.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int fiveYears = 5;

QString frontOf(const Report &report)
{
    QString front = report.identity.title;
    for (const Block &block : report.blocks) {
        if (block.kind == BlockKind::Title || block.kind == BlockKind::Front)
            front += block.text.text();
    }
    return front;
}

/// Whether a report is a plan or one on plans; a title that only mentions one (提前实现“十五”计划)
/// makes it none, but one that is its name.
bool isPlan(const Report &report)
{
    const ReportKind kind = report.identity.kind;
    if (kind != ReportKind::Other)
        return kind == ReportKind::PlanReport || kind == ReportKind::Outline;
    static const WordTable nouns = wordsOf("plan-noun");
    static const WordTable achieving = wordsOf("achieving");
    QStringView title = report.identity.title;
    if (title.endsWith(u'）') || title.endsWith(u')'))
        title = title.left(std::max(title.lastIndexOf(u'（'), title.lastIndexOf(u'(')));
    return nouns.ending(title) && !achieving.occursIn(title);
}

/// 任期从2017年1月至今已满五年: the last of the years that a term has lasted; 0 where none is told.
int lastOfTerm(QStringView text)
{
    static const WordTable terms = wordsOf("term-of-office");
    static const WordTable lasted = wordsOf("no-span"); // 满
    constexpr qsizetype reach = 24;
    const qsizetype at = terms.find(text);
    if (at < 0)
        return 0;
    const QStringView told = text.mid(at, reach);
    const int first = yearEndingAt(told, Particles::years().find(told));
    WordTable::Hit hit;
    const qsizetype full = lasted.find(told, 0, &hit);
    qsizetype behind = full + hit.length;
    const int years = full > 0 ? yearsAt(told, behind) : 0;
    return first > 0 && years > 0 ? first + years - 1 : 0;
}

/// 预计2021年: the year that an opening says is about to be over; 0 where it says none.
int yearExpected(QStringView text)
{
    static const WordTable expected = wordsOf("front-estimate");
    constexpr qsizetype yearLength = 5;
    WordTable::Hit hit;
    for (qsizetype at = expected.find(text, 0, &hit); at >= 0;
         at = expected.find(text, at + 1, &hit)) {
        const QStringView year = text.mid(at + hit.length, yearLength);
        if (Particles::years().find(year) == yearLength - 1 &&
            yearEndingAt(year, yearLength - 1) > 0)
            return yearEndingAt(year, yearLength - 1);
    }
    return 0;
}

/// 我市经济社会发展主要预期目标是：: the text begins with targets that are announced.
bool announcesAims(QStringView text)
{
    constexpr qsizetype longest = 40;
    static const WordTable targets = wordsOf("target-said");
    static const WordTable aims = wordsOf("aim-announced");
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) {
        return isColon(c) || isOneOf(c, Stops::sentence);
    });
    const QStringView said = text.left(end - text.begin());
    return said.size() <= longest && targets.occursIn(said) && aims.ending(said);
}

/// 2020年，我市经济社会发展主要预期目标是：, 会议明确2020年主要目标: the year that targets are
/// announced for; 0 where none is. `titled`: the year of the title, whose targets are those of a
/// text that begins with them.
int yearAimedAt(QStringView text, int titled)
{
    const WordTable &signs = Particles::years();
    for (qsizetype at = signs.find(text); at >= 0; at = signs.find(text, at + 1)) {
        const int year = yearEndingAt(text, at);
        if (year > 0 && announcesAims(text.mid(at + 1)))
            return year;
    }
    const int reported = yearOfAimsReportedIn(text);
    return reported == 0 && titled > 0 && announcesAims(text) ? titled : reported;
}

/// 工作安排和 of 2022年工作安排和2021年工作回顾: what stands behind the first year, up to the next.
QStringView toldOfFirstYear(QStringView text)
{
    constexpr qsizetype digits = 4;
    const WordTable &signs = Particles::years();
    const qsizetype first = signs.find(text) + 1;
    qsizetype next = signs.find(text, first);
    while (next >= 0 && yearEndingAt(text, next) == 0)
        next = signs.find(text, next + 1);
    return text.mid(first, next < 0 ? -1 : next - digits - first);
}

/// The years of a report whose title names none, by what it says first: a heading that looks back
/// on a year or plans one, a term of office that is over, a year whose outcome is expected or whose
/// targets are announced.
void takeYearsOf(const QList<Block> &blocks, int titled, ReportYears &years)
{
    constexpr int opening = 12;
    static const WordTable reviews = wordsOf("review-heading");
    static const WordTable plans = wordsOf("plan-heading");
    int read = 0;
    bool looksBack = false;
    for (const Block &block : blocks) {
        const QStringView text = block.text.text();
        if (block.kind == BlockKind::Heading) {
            const int year = yearEndingAt(text, Particles::years().find(text));
            const QStringView told = toldOfFirstYear(text);
            looksBack = reviews.occursIn(text);
            const bool back = reviews.occursIn(told); // 2007年计划执行情况
            if (year > 0 && (back || plans.occursIn(told)))
                years.review = back ? year : year - 1;
        } else if (block.kind == BlockKind::Paragraph && read++ < opening) {
            years.review = lastOfTerm(text);
            if (years.review == 0 && looksBack)
                years.review = yearExpected(text);
            if (const int aimed = years.review == 0 ? yearAimedAt(text, titled) : 0)
                years.review = aimed - 1;
        }
        if (years.review > 0) {
            years.plan = years.review + 1;
            return;
        }
    }
}

/// The part of a year that a report is about: what its title names, or all months up to the one
/// that it names where the text opens with these: 2024年3月经济运行情况, whose text begins
/// 一季度，.
std::optional<YearPart> partOf(const Report &report)
{
    constexpr int opening = 3;
    constexpr qsizetype front = 8;
    const QStringView title = report.identity.title;
    const auto named = yearPartIn(title);
    // 2022年决算和2023年上半年预算执行情况
    if (named && report.identity.planYear.value_or(0) > 0 &&
        yearEndingAt(title, named->start - 1) == *report.identity.planYear)
        return {};
    if (!named || named->firstMonth != named->lastMonth)
        return named;
    int read = 0;
    for (const Block &block : report.blocks) {
        if (block.kind != BlockKind::Paragraph)
            continue;
        if (read++ == opening)
            break;
        const auto part = yearPartIn(QStringView(block.text.text()).left(front));
        if (part && part->start == 0 && part->firstMonth == 1 &&
            part->lastMonth == named->lastMonth)
            return part;
    }
    return named;
}

/// The first year that a text names; 0 where it names none.
int yearOf(QStringView text)
{
    const WordTable &signs = Particles::years();
    for (qsizetype at = signs.find(text); at >= 0; at = signs.find(text, at + 1)) {
        if (const int year = yearEndingAt(text, at))
            return year;
    }
    return 0;
}

/// ——2023年8月30日在…: the year of a day; 0 where there is none.
int yearOfDay(QStringView text)
{
    constexpr qsizetype longestMonth = 3; // 12月
    static const WordTable months = wordsOf("month");
    const WordTable &signs = Particles::years();
    for (qsizetype at = signs.find(text); at >= 0; at = signs.find(text, at + 1)) {
        if (yearEndingAt(text, at) > 0 && months.occursIn(text.mid(at + 1, longestMonth)))
            return yearEndingAt(text, at);
    }
    return 0;
}

/// The year in which a report was given, by the day under its title.
int yearGiven(const Report &report)
{
    for (const Block &block : report.blocks) {
        const int year = block.kind == BlockKind::Front ? yearOfDay(block.text.text()) : 0;
        if (year > 0)
            return year;
    }
    return 0;
}

/// 政府工作报告：2022年民生实事: what a report's title says of the planned year is all that it is.
bool isListOfPlan(const ReportIdentity &identity)
{
    static const WordTable lists = wordsOf("planned-list");
    const auto year = onlyYear(identity.title);
    return identity.kind == ReportKind::WorkReport && year && year->year == identity.planYear &&
           lists.ending(identity.title);
}

/// “十四五”规划中期评估报告: the first three of the years of a plan; nothing for other titles.
std::optional<Period> firstHalfOfPlan(const QString &title)
{
    constexpr int half = 3;
    static const WordTable evaluations = wordsOf("mid-term");
    const auto plan = evaluations.occursIn(title) ? namedPlan(title) : std::nullopt;
    return plan ? std::optional(Period{plan->from, plan->from + half - 1}) : std::nullopt;
}

} // namespace

Scope ReportYears::reviewed() const
{
    if (outline)
        return Scope::actual({review - fiveYears + 1, review});
    return Scope::actual(whole.role == Role::Actual &&
                                 (whole.period.isPart() || whole.period.isSpan())
                             ? whole.period
                             : Period::year(review));
}

Scope ReportYears::planned() const
{
    return outline ? whole : Scope::target(Period::year(plan));
}

std::optional<Scope> ReportYears::fiveYearsPast() const
{
    return yearsPast(fiveYears);
}

std::optional<Scope> ReportYears::yearsPast(int years) const
{
    if (review <= 0)
        return {};
    return Scope::actual({review - years + 1, review});
}

std::optional<Scope> ReportYears::yearsAhead(int years) const
{
    if (plan <= 0)
        return {};
    return Scope::target({plan, plan + years - 1});
}

Scope ReportYears::ofYears(int from, int to) const
{
    // Where no year is known, one that is named is not ahead of it.
    return {review > 0 && to > review ? Role::Target : Role::Actual, {from, to}};
}

Scope ReportYears::ofPlan(const Period &plan) const
{
    return {review > 0 && plan.to > review ? Role::Target : Role::Actual, plan};
}

ReportYears yearsOf(const Report &report)
{
    ReportYears years;
    years.review = report.identity.reviewYear.value_or(0);
    years.plan = report.identity.planYear.value_or(0);
    const bool outline = report.identity.kind == ReportKind::Outline;
    static const WordTable adjusted = wordsOf("plan-adjusted"); // while its year goes on
    if (years.review == 0 && years.plan > 1 && !outline)
        years.review = years.plan - (adjusted.occursIn(report.identity.title) ? 0 : 1);
    if (years.plan == 0 && years.review > 0)
        years.plan = years.review + 1;
    const auto half = years.review == 0 && years.plan == 0 ? firstHalfOfPlan(report.identity.title)
                                                           : std::nullopt;
    if (half) {
        years.review = half->to;
        years.plan = half->to + 1;
        years.whole = Scope::actual(*half);
        return years;
    }
    const QString front = isPlan(report) ? frontOf(report) : QString();
    if (years.review == 0 && years.plan == 0 && !outline && !namedPlan(front))
        takeYearsOf(report.blocks, onlyYear(report.identity.title).value_or(WrittenYear()).year,
                    years);
    if (years.review == 0 && years.plan == 0)
        years.given = yearGiven(report);
    // A report of the first half of a year has no figures of the whole.
    const auto part = partOf(report);
    years.half = part && part->lastMonth < 12 && years.review > 0 && !report.identity.planYear;
    if (years.half)
        years.plan = years.review;
    years.whole = Scope::actual(part && years.review > 0 ? part->of(years.review)
                                                         : Period::year(years.review));
    if (report.identity.kind == ReportKind::Other && years.plan > 0 && !report.identity.reviewYear)
        years.whole = years.planned(); // 2019年民生实事
    if (isListOfPlan(report.identity))
        years.whole = years.planned();
    if (years.review > 0)
        return years;
    // A five-year plan, whose title names no single year: 第六个五年计划的报告, “十四五”规划纲要.
    auto plan = namedPlan(front);
    if (!plan && outline && years.plan > 0)
        plan = planStartingWith(years.plan);
    if (plan) {
        years.whole = Scope::target(*plan);
        years.review = std::max(plan->from - 1, std::min(plan->to, yearOf(front)));
        years.plan = plan->from;
        years.outline = years.review == plan->from - 1;
    }
    return years;
}

} // namespace PlanLens

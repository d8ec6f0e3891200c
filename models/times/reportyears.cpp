// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/reportyears.h"

#include "figures/fiveyearplans.h"
#include "figures/yearparts.h"
#include "language/particles.h"

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

/// The first year that a text names; 0 where it names none.
int yearOf(QStringView text)
{
    const WordTable &signs = Particles::years();
    for (qsizetype at = signs.find(text); at >= 0; at = signs.find(text, at + 1)) {
        const int year = at >= 4 ? text.mid(at - 4, 4).toInt() : 0;
        if (year >= 1900 && year < 2100)
            return year;
    }
    return 0;
}

} // namespace

Scope ReportYears::reviewed() const
{
    if (outline)
        return Scope::actual({review - fiveYears + 1, review});
    return Scope::actual(
        whole.role == Role::Actual && whole.period.isPart() ? whole.period : Period::year(review));
}

Scope ReportYears::planned() const
{
    return outline ? whole : Scope::target(Period::year(plan));
}

std::optional<Scope> ReportYears::fiveYearsPast() const
{
    if (review <= 0)
        return {};
    return Scope::actual({review - fiveYears + 1, review});
}

std::optional<Scope> ReportYears::yearsAhead(int years) const
{
    if (plan <= 0)
        return {};
    return Scope::target({plan, plan + years - 1});
}

Scope ReportYears::ofYears(int from, int to) const
{
    return {to > review ? Role::Target : Role::Actual, {from, to}};
}

Scope ReportYears::ofPlan(const Period &plan) const
{
    return {plan.to > review ? Role::Target : Role::Actual, plan};
}

ReportYears yearsOf(const Report &report)
{
    ReportYears years;
    years.review = report.identity.reviewYear.value_or(0);
    years.plan = report.identity.planYear.value_or(0);
    const bool outline = report.identity.kind == ReportKind::Outline;
    if (years.review == 0 && years.plan > 1 && !outline)
        years.review = years.plan - 1;
    if (years.plan == 0 && years.review > 0)
        years.plan = years.review + 1;
    // A report of the first half of a year has no figures of the whole.
    const auto part = yearPartIn(report.identity.title);
    years.whole = Scope::actual(part && years.review > 0 ? part->of(years.review)
                                                         : Period::year(years.review));
    if (years.review > 0)
        return years;
    // A five-year plan, whose title names no single year: 第六个五年计划的报告, “十四五”规划纲要.
    const QString front = frontOf(report);
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

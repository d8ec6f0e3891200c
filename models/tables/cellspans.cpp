// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellspans.h"

#include "figures/brackets.h"
#include "figures/fiveyearplans.h"
#include "figures/measures.h"
#include "figures/periods.h"
#include "figures/yearparts.h"
#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "tables/cellunits.h"

namespace PlanLens {

namespace {

/// The years that 〔17〕 is the sum over; not valid where nothing tells.
Period yearsOfSum(const Column &column, const Period &plan)
{
    const Period &own = column.period;
    if (own.isSpan() || !plan.isValid())
        return own.isSpan() ? own : Period{};
    // 〔17〕 below the year before the plan: the sum of the plan that ended then.
    if (own.isYear() && !column.planYears && own.to < plan.from)
        return planEndingWith(own.to).value_or(own);
    // Below what was reached within the plan: of its years so far.
    if (own.isYear() && column.role == Role::Actual && own.to < plan.to)
        return {plan.from, own.to};
    return plan;
}

} // namespace

void settleSum(Observation &o, const IndicatorRow &row, const Column &column, const QString &cell,
               const CellContext &context)
{
    if (!isSquare(cell) || !(context.notes.squareIsSum || context.notes.roundIsSum ||
                             context.fiveYear || column.planYears))
        return;
    if (const Period years = yearsOfSum(column, context.planYears); years.isValid())
        o.period = years;
    if (!column.measure)
        return;
    Column level = column;
    level.measure.reset();
    level.unit.clear();
    o.unit = levelUnit(o.name, row, level, context);
    o.measure = measureOf(o.name, o.unit);
}

void settleSumOfRate(Observation &o, const QString &cell)
{
    const bool rate = o.measure == Measure::Level && Particles::rates().ending(o.name);
    if (isSquare(cell) && (rate || o.measure == Measure::Share) && isRate(o.unit) &&
        o.value.isNumeric())
        o.measure = Measure::Change;
}

void settleOwnSpan(Observation &o, const Column &column, const QString &cell,
                   const CellContext &context)
{
    const bool over = holds(cell, HeadWord::YearlyMean) || holds(cell, HeadWord::Sum);
    if (over && !column.planYears && column.period.isYear() && context.planYears.isValid() &&
        o.value.isNumeric())
        o.period = context.planYears;
}

namespace {

/// The year, or the part of one, that a bracket gives alone: 2023年, 1—9月, 截至11月末数据. Those
/// of prices are none: 2020年价.
std::optional<Period> timeOf(const QString &inside, const Period &column)
{
    static const WordTable figures = wordsOf("figure-noun");
    const QString rest = withoutTime(inside);
    const bool alone =
        rest.isEmpty() || figures.isWord(rest) || headWords(HeadWord::Estimate).isWord(rest);
    if (!alone)
        return std::nullopt;
    if (const auto named = periodIn(inside); named && !named->isSpan())
        return named;
    const auto part = yearPartIn(inside);
    return part && column.isValid() && !column.isSpan() ? std::optional(part->of(column.from))
                                                        : std::nullopt;
}

} // namespace

void takeOwnTime(Observation &o, QString &cell)
{
    qsizetype start = cell.size() - 1;
    while (start > 0 && bracketLengthAt(QStringView(cell).mid(start)) != cell.size() - start)
        --start;
    if (start <= 0 || isSquare(QStringView(cell).mid(start)))
        return;
    const QString inside = insideOf(QStringView(cell).mid(start)).toString();
    const auto time = timeOf(inside, o.period);
    if (!time || (o.role == Role::Target && !time->isYear()))
        return;
    o.period = *time;
    o.estimated = o.estimated || (o.role == Role::Actual && holds(inside, HeadWord::Estimate));
    cell.truncate(start);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellspans.h"

#include "figures/brackets.h"
#include "figures/fiveyearplans.h"
#include "figures/measures.h"
#include "language/particles.h"
#include "tables/cellunits.h"
#include "tables/headwords.h"

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

} // namespace PlanLens

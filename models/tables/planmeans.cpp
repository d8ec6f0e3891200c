// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/planmeans.h"

#include "figures/agreement.h"
#include "figures/brackets.h"
#include "figures/figureunits.h"
#include "heads/headwords.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// Amounts are rounded, and so is the mean.
constexpr double tolerance = 0.35;

bool isLevelOfYear(const Observation &o, Role role)
{
    const bool amount = o.measure == Measure::Level || o.measure == Measure::Share;
    return o.role == role && amount && o.period.isYear() && o.value.isNumeric() && o.value.low &&
           *o.value.low > 0;
}

/// The latest of the row's years in a role.
const Observation *latest(const QList<Observation> &row, Role role)
{
    const Observation *best = nullptr;
    for (const Observation &o : row) {
        if (isLevelOfYear(o, role) && (!best || o.period.to > best->period.to))
            best = &o;
    }
    return best;
}

/// The title of its column says that it is a growth.
bool isOfGrowthColumn(const Observation &o)
{
    return QLatin1String(o.explanation.rule) == QLatin1String("growth");
}

} // namespace

void settleGrowthOfGrowth(QList<Observation> &row)
{
    const auto grows = [](const Observation &o) {
        return !isOfGrowthColumn(o) && o.measure != Measure::Comparison && o.value.isNumeric() &&
               (o.measure == Measure::Growth || endsWith(o.name, HeadWord::Growth));
    };
    for (Observation &o : row) {
        const bool stated = std::any_of(row.cbegin(), row.cend(), [&](const Observation &other) {
            return grows(other) && other.period == o.period && other.role == o.role &&
                   other.section == o.section && other.regionId == o.regionId;
        });
        if (isOfGrowthColumn(o) && o.measure == Measure::Growth && stated)
            o.measure = Measure::Change;
    }
}

void settlePlanMean(QList<Observation> &row)
{
    const Observation *base = latest(row, Role::Actual);
    const Observation *target = latest(row, Role::Target);
    if (!base || !target || target->period.to <= base->period.to ||
        rateUnit(base->unit, {}) != RateUnit::None)
        return;
    const int years = target->period.to - base->period.to;
    const double mean = 100 * (std::pow(*target->value.low / *base->value.low, 1.0 / years) - 1);
    for (Observation &o : row) {
        const bool bare = o.period.isSpan() && o.role == Role::Target &&
                          o.measure == Measure::Level && o.value.isNumeric() && o.value.low &&
                          !isSquare(o.printed);
        if (!bare || std::abs(*o.value.low - mean) > tolerance)
            continue;
        o.measure = Measure::Growth;
        o.unit = QStringLiteral("%");
    }
}

namespace {

/// The level of a year in a role; none where the row states it more than once.
const Observation *levelIn(const QList<Observation> &row, int year, std::optional<Role> role)
{
    const Observation *found = nullptr;
    for (const Observation &o : row) {
        if (o.period.to != year || !isLevelOfYear(o, role.value_or(o.role)))
            continue;
        if (found)
            return nullptr;
        found = &o;
    }
    return found;
}

/// A sum in square brackets that may be how far a level rose, or is to rise.
bool isSum(const Observation &o)
{
    return o.period.isSpan() && isSquare(o.printed) && o.value.isNumeric() && o.value.low &&
           (o.measure == Measure::Level || o.measure == Measure::Share);
}

/// Whether it is the difference of two levels, as these are rounded.
bool isRise(const Observation &sum, const Observation &base, const Observation &end)
{
    if (sum.unit != base.unit || base.unit != end.unit || end.period.to <= base.period.to)
        return false;
    const double slack =
        (lastDigit(*sum.value.low) + lastDigit(*base.value.low) + lastDigit(*end.value.low)) / 2;
    return std::abs(*sum.value.low - (*end.value.low - *base.value.low)) <= slack;
}

} // namespace

void settlePlanRise(QList<Observation> &row)
{
    const Observation *base = latest(row, Role::Actual);
    const Observation *target = latest(row, Role::Target);
    for (Observation &o : row) {
        if (!isSum(o))
            continue;
        const Observation *before = levelIn(row, o.period.from - 1, std::nullopt);
        const Observation *end = levelIn(row, o.period.to, o.role);
        const bool rose = before && end && isRise(o, *before, *end);
        if (rose || (o.role == Role::Target && base && target && isRise(o, *base, *target)))
            o.measure = Measure::Change;
    }
}

} // namespace PlanLens

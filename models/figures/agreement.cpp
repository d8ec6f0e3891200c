// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/agreement.h"

#include "figures/prices.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace PlanLens {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Comparing decimals that binary fractions hold only nearly.
double slackOf(double number)
{
    return 1e-9 * std::max(1.0, std::abs(number));
}

bool isSame(double left, double right)
{
    return std::abs(left - right) <= slackOf(std::max(std::abs(left), std::abs(right)));
}

/// Half away from zero, as figures are rounded in print.
double roundedTo(double number, double step)
{
    return std::round(number / step + std::copysign(1e-9, number)) * step;
}

/// Zeros at the end of a number that is 左右 are no digits: 40左右 is rounded to tens.
double printedStep(double number, bool approximate)
{
    double step = lastDigit(number);
    // A step beyond the number says nothing, and would grow for ever.
    while (approximate && step * 10 <= std::abs(number) * (1 + 1e-9) &&
           isSame(std::fmod(number, step * 10), 0))
        step *= 10;
    return step;
}

bool isRounding(double coarse, double step, double fine)
{
    return step > lastDigit(fine) && isSame(roundedTo(fine, step), coarse);
}

bool isRounding(const Value &coarse, const Value &fine)
{
    const double number = coarse.figure().value_or(0);
    return isRounding(number, printedStep(number, coarse.approximate), fine.figure().value_or(0));
}

Span possible(const Value &value)
{
    return {value.low.value_or(-infinity), value.high.value_or(infinity)};
}

/// What 左右 may stand for where people judge: a twentieth around.
Span possibleAbout(const Value &value)
{
    Span span = possible(value);
    if (value.approximate && value.low && value.high)
        span = {printedSpan(span.low, lastDigit(span.low), true).low,
                printedSpan(span.high, lastDigit(span.high), true).high};
    return span;
}

bool hasFigure(const Value &value)
{
    return (value.isNumeric() || value.kind == ValueKind::Sign) && (value.low || value.high);
}

bool isExact(const Value &value)
{
    return value.low && value.high && *value.low == *value.high;
}

} // namespace

Span printedSpan(double number, double step, bool approximate)
{
    const double half = step / 2 + slackOf(number);
    const double reach = approximate ? std::max(std::abs(number) / 20, step < 1 ? step : 0.0) : 0.0;
    return {number - std::max(half, reach), number + std::max(half, reach)};
}

double lastDigit(double number)
{
    double step = 1;
    for (int digits = 0; digits < 9 && !isSame(std::round(number / step) * step, number); ++digits)
        step /= 10;
    return step;
}

namespace {

Agreement agreementOfFigures(const Value &left, const Value &right)
{
    const auto isLower = [](const Value &value) {
        return isLowerBound(value.relation.value_or(Relation::Equal));
    };
    const bool range = left.isRange() || right.isRange();
    const bool exact = isExact(left) && isExact(right);
    const bool oneExact = isExact(left) || isExact(right);
    const bool oneWay = !range && !oneExact && isLower(left) == isLower(right);
    if (!range && isSame(left.figure().value_or(0), right.figure().value_or(0))) {
        if (left.relation == right.relation)
            return Agreement::Compatible;
        return oneExact || oneWay ? Agreement::BoundLost : Agreement::Different;
    }
    if (exact || oneWay)
        return isRounding(left, right) || isRounding(right, left) ? Agreement::Compatible
                                                                  : Agreement::Different;
    if (!possible(left).touches(possible(right)))
        return Agreement::Different;
    // Two bounds that merely overlap say nothing of each other.
    return oneExact ? Agreement::Compatible : Agreement::Open;
}

} // namespace

Agreement agreementOf(const Value &left, const Value &right)
{
    if (differInPrices(left.basis, right.basis) ||
        (left.basis != right.basis && left.figure() != right.figure()))
        return Agreement::Open;
    if (!hasFigure(left) || !hasFigure(right) || left.kind == ValueKind::Change ||
        right.kind == ValueKind::Change) {
        const bool sameChange = left.kind == ValueKind::Change && right.kind == left.kind &&
                                left.low == right.low && left.high == right.high;
        return sameChange ? Agreement::Equal : Agreement::Open;
    }
    if (left.relation == right.relation && left.low == right.low && left.high == right.high &&
        left.approximate == right.approximate)
        return Agreement::Equal;
    if (left.kind != ValueKind::Sign && right.kind != ValueKind::Sign)
        return agreementOfFigures(left, right);
    if (!possible(left).touches(possible(right)))
        return Agreement::Different;
    return isExact(left) || isExact(right) ? Agreement::Compatible : Agreement::Open;
}

Agreement agreementOfTargets(const Value &left, const Value &right)
{
    const Agreement agreement = agreementOf(left, right);
    const bool plain = left.isNumeric() && right.isNumeric() && !left.isRange() && !right.isRange();
    if (agreement != Agreement::Compatible || !plain || left.relation == right.relation ||
        isRounding(left, right) || isRounding(right, left))
        return agreement;
    return Agreement::Different;
}

bool agrees(Agreement agreement)
{
    return agreement == Agreement::Equal || agreement == Agreement::Compatible ||
           agreement == Agreement::BoundLost;
}

bool isCloseCall(const Value &target, const Value &actual)
{
    if (!target.approximate && !actual.approximate)
        return false;
    return !hasFigure(target) || !hasFigure(actual) || target.basis != actual.basis ||
           possibleAbout(target).touches(possibleAbout(actual));
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/agreement.h"

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

bool isRounding(double coarse, double fine)
{
    const double step = lastDigit(coarse);
    return step > lastDigit(fine) && isSame(roundedTo(fine, step), coarse);
}

Span possible(const Value &value)
{
    Span span{value.low.value_or(-infinity), value.high.value_or(infinity)};
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

Agreement agreementOf(const Value &left, const Value &right)
{
    if (left.basis != right.basis && left.figure() != right.figure())
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
    const auto leftFigure = left.figure();
    const auto rightFigure = right.figure();
    const bool words = left.kind == ValueKind::Sign || right.kind == ValueKind::Sign;
    if (!words && isSame(*leftFigure, *rightFigure))
        return Agreement::Compatible;
    if (isExact(left) && isExact(right) &&
        (isRounding(*leftFigure, *rightFigure) || isRounding(*rightFigure, *leftFigure)))
        return Agreement::Compatible;
    if (!possible(left).touches(possible(right)))
        return Agreement::Different;
    // Two bounds that merely overlap say nothing of each other.
    return isExact(left) || isExact(right) ? Agreement::Compatible : Agreement::Open;
}

bool isCloseCall(const Value &target, const Value &actual)
{
    return (target.approximate || actual.approximate) &&
           agreementOf(target, actual) != Agreement::Different;
}

} // namespace PlanLens

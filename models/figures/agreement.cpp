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
double printedStep(double number, double lastDigit, bool approximate)
{
    double step = lastDigit;
    // A step beyond the number says nothing, and would grow for ever.
    while (approximate && step * 10 <= std::abs(number) * (1 + 1e-9) &&
           isSame(std::fmod(number, step * 10), 0))
        step *= 10;
    return step;
}

/// A figure with the last digit that it prints.
struct RoundedFigure
{
    const Value &value;
    double lastDigit = 1;

    double number() const { return value.figure().value_or(0); }
};

RoundedFigure roundedFigure(const Value &value, double step)
{
    return {value, step > 0 ? step : lastDigit(value.figure().value_or(0))};
}

bool isRounding(const RoundedFigure &coarse, const RoundedFigure &fine, bool zerosAreDigits = false)
{
    const double step =
        printedStep(coarse.number(), coarse.lastDigit, coarse.value.approximate && !zerosAreDigits);
    return step > fine.lastDigit * (1 + 1e-9) &&
           isSame(roundedTo(fine.number(), step), coarse.number());
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

bool isOneFigure(const Value &value)
{
    const bool number = value.kind == ValueKind::Number || value.kind == ValueKind::Ratio;
    return number && value.relation == Relation::Equal && !value.isRange() && !value.approximate &&
           value.figure();
}

Span roundedOrCutOff(double number, double step)
{
    if (step <= 0)
        step = lastDigit(number);
    return number < 0 ? Span{number - step, number + step / 2}
                      : Span{number - step / 2, number + step};
}

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

Agreement agreementOfFigures(const Value &left, const Value &right, const LastDigits &digits)
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
    if (exact) {
        const RoundedFigure l = roundedFigure(left, digits.left);
        const RoundedFigure r = roundedFigure(right, digits.right);
        return isRounding(l, r) || isRounding(r, l) ? Agreement::Compatible : Agreement::Different;
    }
    if (!possible(left).touches(possible(right)))
        return Agreement::Different;
    // 超过100 and 超过105 may both be true, and two bounds that merely overlap say nothing of each
    // other.
    return oneExact ? Agreement::Compatible : Agreement::Open;
}

/// Whether one target is the other rounded: 105.3 of 105.28, an amount that was reckoned. What is
/// set as 5, or as 5左右, is not 4.6.
bool isRoundedTarget(const RoundedFigure &coarse, const RoundedFigure &fine)
{
    constexpr double fewestDigits = 100; // three
    return std::abs(coarse.number()) >= fewestDigits * coarse.lastDigit &&
           isRounding(coarse, fine, true);
}

} // namespace

Agreement agreementOf(const Value &left, const Value &right, const LastDigits &digits)
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
        return agreementOfFigures(left, right, digits);
    if (!possible(left).touches(possible(right)))
        return Agreement::Different;
    return isExact(left) || isExact(right) ? Agreement::Compatible : Agreement::Open;
}

Agreement agreementOfTargets(const Value &left, const Value &right, const LastDigits &digits)
{
    const Agreement agreement = agreementOf(left, right, digits);
    const bool plain = left.isNumeric() && right.isNumeric() && !left.isRange() && !right.isRange();
    const bool oneWay = left.relation && right.relation && *left.relation != Relation::Equal &&
                        *right.relation != Relation::Equal &&
                        isLowerBound(*left.relation) == isLowerBound(*right.relation);
    const bool doubted = agreement == Agreement::Compatible ||
                         (agreement == Agreement::Open && oneWay && left.basis == right.basis);
    if (!doubted || !plain || isSame(left.figure().value_or(0), right.figure().value_or(0)))
        return agreement;
    const RoundedFigure l = roundedFigure(left, digits.left);
    const RoundedFigure r = roundedFigure(right, digits.right);
    if (isRoundedTarget(l, r) || isRoundedTarget(r, l))
        return Agreement::Compatible;
    // 20 of 20.3: the same, told shortly, or another.
    constexpr double near = 0.02;
    const bool mayBeRounded = isRounding(l, r, true) || isRounding(r, l, true);
    const bool close = std::abs(l.number() - r.number()) <= near * std::abs(l.number());
    return mayBeRounded && close ? Agreement::Open : Agreement::Different;
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

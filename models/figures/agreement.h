// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"

namespace PlanLens {

/// The numbers that something may be, both ends included.
struct Span
{
    double low = 0;
    double high = 0;

    bool contains(double number) const { return low <= number && number <= high; }
    bool touches(const Span &other) const { return low <= other.high && other.low <= high; }
};

/// Whether a value has one figure as it stands: neither a bound nor a range nor 左右.
bool isOneFigure(const Value &value);
/// What a printed number may stand for: rounded at its last digit, `step`; 左右 widens it by a
/// twentieth, or by the last digit after the point.
Span printedSpan(double number, double step, bool approximate = false);
/// The value of the last digit that a plain decimal prints: 0.1 of 8.5, 1 of 8.
double lastDigit(double number);
/// What a printed number stands for where it was rounded, or cut off after its last digit.
/// `step` is that digit where another unit was printed.
Span roundedOrCutOff(double number, double step = 0);

enum class Agreement {
    Equal,      ///< the same figure
    Compatible, ///< rounding or a bound makes up for the difference, or 左右 was left out
    BoundLost,  ///< the same number, which is a bound in one place only
    Open,       ///< words, bounds that leave it open, or figures on different bases
    Different
};

/// The last digits that two figures print, in the unit in which they are compared: 105.28亿元
/// prints hundreds of 万元. 0 where the number itself shows it.
struct LastDigits
{
    double left = 0;
    double right = 0;
};

/// Whether two statements of one thing, in the same unit, agree.
///
/// One may be the other rounded; beyond that 左右 gives no slack, though zeros at its end are no
/// digits (40左右 and 41.2 agree). A bound agrees with what lies within it: 超过2.9 with 2.913.
/// From two bounds that leave room for each other, 超过100 and 超过105, nothing follows.
Agreement agreementOf(const Value &left, const Value &right, const LastDigits &digits = {});
/// The same of two statements of one target, which is what was set: 8 lies within 5以上, and 4.6
/// rounds to 5, but either is another target. Only of an amount with three digits or more is it
/// said that it was rounded; whether 20 is 20.3, told shortly, is left open.
Agreement agreementOfTargets(const Value &left, const Value &right, const LastDigits &digits = {});
/// Equal, Compatible or BoundLost.
bool agrees(Agreement agreement);

/// Whether a report may in good faith take the actual for either: target or actual are 左右, and
/// the other lies within what that may stand for.
bool isCloseCall(const Value &target, const Value &actual);

} // namespace PlanLens

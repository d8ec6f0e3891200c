// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// A part of a year that a text names without its year: 一季度, 上半年, 前三季度, 1—9月, 9月末,
/// 12月当月. The end of a month stands for all that was reached by then, so 12月末 is the whole
/// year.
struct YearPart
{
    int firstMonth = 0;
    int lastMonth = 0;
    qsizetype start = 0; ///< in the text
    qsizetype end = 0;

    /// Of a year.
    Period of(int year) const { return Period::months(year, firstMonth, lastMonth); }
};

/// The part that begins exactly at `index`. A date is none (9月15日), nor what began in a month
/// (9月起), nor so many months (9个月); but after 截至 a date is what had been reached in its
/// month.
std::optional<YearPart> yearPartAt(QStringView text, qsizetype index);
/// The first part at or after `from`.
std::optional<YearPart> yearPartIn(QStringView text, qsizetype from = 0);

} // namespace PlanLens

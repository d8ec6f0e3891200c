// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// The five years of a five-year plan by its number: 14 is 2021 to 2025.
Period fiveYearPlan(int number);
/// The five-year plan whose last, or first, year it is; nothing for other years, and before 1966.
std::optional<Period> planEndingWith(int year);
std::optional<Period> planStartingWith(int year);

/// The name of a five-year plan in a text.
struct PlanName
{
    Period years;
    qsizetype length = 0; ///< with its quotes
    bool quoted = false;
};
/// The name that starts exactly at `position`, with its quotes or the noun that ends it: “十四五”,
/// 第六个五年计划, 十四五规划; 十四五 alone where 时期, 期间 or 发展 follow. Nothing for “十五分钟,
/// and for the ordinals of plans that never had such a name.
std::optional<PlanName> planNameAt(QStringView text, qsizetype position = 0);
/// The years of the first five-year plan that a text names so.
std::optional<Period> namedPlan(QStringView text);

} // namespace PlanLens

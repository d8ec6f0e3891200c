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
/// The years of the five-year plan that a text names, as “十四五” or 第六个五年计划.
std::optional<Period> namedPlan(QStringView text);

} // namespace PlanLens

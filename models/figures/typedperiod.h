// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// A period as a person types it: 2026, 2016-2020, 2026-06, 2026-01/2026-09, 2026-Q1, 2026-H1, or
/// as reports write it: 2026年一季度, 2026年1—9月, “十四五”. Nothing where the text is none, or
/// names a year before 1949 or after 2100.
std::optional<Period> typedPeriod(const QString &text);

} // namespace PlanLens

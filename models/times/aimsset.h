// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

// Aims that a clause says to have been set before, and what came of them.

/// 确定的预期目标为|投资增长7%: whether such aims follow in the clause.
bool announcesSet(QStringView clause);
/// 确定的|2023年主要预期目标为: the year that they were set for.
std::optional<Period> yearOfAims(QStringView clause);
/// 实际增长6%, 完成6%: what came of aims that were told.
bool tellsOutcome(QStringView clause);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/problem.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// Leaves out the figures of a table right below the title of a report that reviews one year and
/// plans another, where neither a caption nor the table itself says of which of the two its figures
/// are: 指标 | 单位 | 绝对值. Each of its columns becomes a problem.
void leaveOutUntoldTables(QList<Observation> &observations, const Report &report,
                          QList<Problem> &problems);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// The figures of lines that are rows of a list: 地区生产总值：1000亿元，增长6%。 and
/// 财政收入（亿元）：85. Their origin is prose. A line is one only where its figure has a unit;
/// role and year are those of the headings above it.
QList<Observation> readLabelLines(const Report &report);

} // namespace PlanLens

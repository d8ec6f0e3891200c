// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "heads/column.h"
#include "tables/cellcontext.h"
#include "tables/indicatorrow.h"

#include <QString>

namespace PlanLens {

/// 〔17〕 is a sum over years, in the row's unit: those of its column, else those of the plan.
void settleSum(Observation &observation, const IndicatorRow &row, const Column &column,
               const QString &cell, const CellContext &context);

/// The sum of a rate or share is how far it changes: 〔5.1〕 of 城镇化率（%）.
void settleSumOfRate(Observation &observation, const QString &cell);

/// 6.5（年均）, 累计15: a mean or sum over the plan's years in a column of one of them.
void settleOwnSpan(Observation &observation, const Column &column, const QString &cell,
                   const CellContext &context);

/// 6.0（1—9月）, 68.5（2023年）: takes the bracket off that says of what time a figure is, where
/// that is another than its column's. What was reached only; a year may be aimed at too.
void takeOwnTime(Observation &observation, QString &cell);

} // namespace PlanLens

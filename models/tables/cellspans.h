// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "tables/cellcontext.h"
#include "tables/column.h"
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

} // namespace PlanLens

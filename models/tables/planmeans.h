// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QList>

namespace PlanLens {

/// A figure over the years of a plan without a unit of its own, below 年均/累计, is a growth rate
/// where it is the mean one from the row's base to its target: 18.2 | 23 | 4.8.
void settlePlanMean(QList<Observation> &row);

/// 〔累计〕 of a level is how far it changes where that is what lies between the row's base and its
/// target: 2.21 | 3.2 | [0.99]; else it is a sum over the years.
void settlePlanRise(QList<Observation> &row);

/// How far a growth changed is no growth: 0.5 under 比上年增长（%） in the row 工业增加值增速
/// | 6.1.
void settleGrowthOfGrowth(QList<Observation> &row);

} // namespace PlanLens

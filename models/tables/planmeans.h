// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QList>

namespace PlanLens {

/// A figure over the years of a plan without a unit of its own, below 年均/累计, is a growth rate
/// where it is the mean one from the row's base to its target: 18.2 | 23 | 4.8.
void settlePlanMean(QList<Observation> &row);

} // namespace PlanLens

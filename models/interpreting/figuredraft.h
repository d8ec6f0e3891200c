// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// What a number that was not read as a figure would most likely be, for a person to go over: its
/// value with the unit behind it; in a table the role, period and unit of its column and the name
/// of its row; in a sentence the role and period of the figure nearest to it, and below zero where
/// a word before it says that it falls. A name that the text would have to be understood for stays
/// empty. The anchor covers the number with its unit.
///
/// `observations` are the report's; `number` is a range within a block or cell of it.
Observation draftFigure(const Report &report, const QList<Observation> &observations,
                        const Anchor &number);

} // namespace PlanLens

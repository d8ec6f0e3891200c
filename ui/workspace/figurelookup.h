// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QString>

namespace PlanLens {

/// The figure of a report that stands at a place; null where there is none, or no report.
const Observation *figureAt(const OpenReport *report, const Anchor &anchor);

/// `indicator · region · 2021 actual: 8以上 (table 1, item 3, p. 3)`: what a place cites, for the
/// status bar. The place alone where no figure stands there.
QString citation(const OpenReport *report, const Anchor &anchor);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// The tables of a report and the figures in those that state indicators. Indicators are not joined
/// to the catalogue and verdicts not computed yet (see interpret.h).
///
/// Sources of the rules: the tables that provinces, cities and districts annex to their plan
/// reports. A row's place in a section, its parent, its unit and attribute are told by what is
/// printed; a mark has a meaning only where a note under the table gives it one.
Interpretation readTables(const Report &report);

} // namespace PlanLens

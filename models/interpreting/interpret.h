// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/identify.h"
#include "catalogue/regions.h"
#include "figures/observation.h"
#include "report/report.h"

namespace PlanLens {

/// The version of the grammar. To be raised with every change after which the same text gives other
/// figures, names, periods or verdicts: what libraries hold of reports is then interpreted again
/// (models/importing/reinterpreting.h). A change of the catalogue is one, too.
constexpr int interpreterVersion = 22;

/// What a report says: its indicator tables (see tables.h) and the figures of its prose (prose.h),
/// joined to the catalogue, each actual judged against its target. `report.identity` must be set. A
/// function of its arguments alone.
Interpretation interpret(const Report &report, const Catalogue &catalogue, const Regions &regions);

} // namespace PlanLens

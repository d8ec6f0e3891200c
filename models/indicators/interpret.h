#pragma once

#include "indicators/catalogue.h"
#include "indicators/identify.h"
#include "indicators/observation.h"
#include "indicators/regions.h"
#include "report/report.h"

namespace PlanLens {

/// Rises whenever the same text comes to be understood otherwise, so that what is stored of a
/// report can be told to be out of date.
constexpr int interpreterVersion = 1;

/// What a report says: its indicator tables (see tables.h) and the figures of its prose (prose.h),
/// joined to the catalogue, each actual judged against its target. `report.identity` must be set. A
/// function of its arguments alone.
Interpretation interpret(const Report &report, const Catalogue &catalogue, const Regions &regions);

} // namespace PlanLens

#pragma once

#include "indicators/catalogue.h"
#include "indicators/identify.h"
#include "indicators/observation.h"
#include "indicators/regions.h"
#include "report/report.h"

namespace PlanLens {

/// What a report says: its indicator tables and the figures in its prose. `report.identity` must be
/// set. A function of its arguments alone.
Interpretation interpret(const Report &report, const Catalogue &catalogue, const Regions &regions);

/// The tables alone (see tables.h) and the prose alone (see prose.h) are called by interpret().

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QByteArray>

namespace PlanLens {

/// The numbers behind a chart, one row a point, under the header line
/// `region_code,region,period,role,relation,low,high,unit,approximate,estimated,basis,printed,`
/// `verdict,origin,report,line`. Figures are in the series' unit, but changes from year to year of
/// a percentage are in percentage points; `printed` is as the report has it. `report` is its file.
/// Points of another definition are left out.
QByteArray seriesCsv(const Series &series);

/// `{"indicator": {…}, "points": […]}` with the same keys, and `also` for the other places of the
/// report that say the same. Beyond that `standing` (see vintages.h), `vintage` of an actual that
/// was stated anew (its number, whether it is the latest, its change against the one before),
/// `kind`, `title` and `anchor`, and `left`: what could not be brought to the unit;
/// `otherDefinition`: points of the indicators that it continues or that continue it, each with its
/// `indicator`; `breaks`: where figures cannot be set beside those before.
QByteArray seriesJson(const Series &series);

/// The unit of a point's figure; empty for words.
QString pointUnit(const Series &series, const SeriesPoint &point);

} // namespace PlanLens

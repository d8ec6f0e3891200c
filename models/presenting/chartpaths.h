// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "presenting/pointtable.h"

#include <QList>

namespace PlanLens {

/// Adds the paths of plans of several years to a chart whose groups are years and whose points and
/// range are set; the targets that they lead to say so. A path needs a report that plans several
/// years, and a base: the last actual before the target in its row of the table, else that of the
/// year before the plan. Both are amounts or shares, plain figures on one basis.
void addPaths(const Series &series, const PointTable &table, const QList<Period> &years,
              ChartData &chart);

} // namespace PlanLens

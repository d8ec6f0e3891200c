// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "presenting/pointtable.h"

#include <QList>

namespace PlanLens {

/// The years that a chart of some periods has groups for: from the first to the last, so that a gap
/// in the reports is a gap in the chart, with those that figures of several years reach to. Years
/// that such figures alone are far away from are left out.
QList<Period> yearsAround(const QList<Period> &periods);

/// Adds the figures of several years to a chart whose groups are years: each spans its groups.
void addSpans(const PointTable &table, const QList<Period> &periods, const QList<Period> &years,
              ChartData &chart);

} // namespace PlanLens

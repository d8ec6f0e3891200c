// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "presenting/pointtable.h"
#include "series/series.h"

namespace PlanLens {

// What the charts of all kinds are put together from.

/// The regions of a series in its own order, each with a colour that stays the same whichever of
/// them are shown.
QList<ChartLane> regionsOf(const Series &series);
/// “2016–2020”.
QString periodLabel(const Period &period);
/// Puts points into a group and a lane of a chart; of many regions those without a colour of their
/// own are named in their labels.
void place(QList<ChartPoint> points, int group, int lane, ChartData &chart);
/// A label without the name of its region, where that stands in front: what holds the label names
/// the region itself.
QString withoutRegion(const QString &label, const QString &region);
/// Adds a row with the target and the actual of a region, for which the chart has a lane of that
/// number, with notes on them.
void addRow(const PointTable &table, const Period &period, const QString &region, int row,
            ChartData &chart);
/// The lane of a region of a series.
ChartLane laneOf(const Series &series, const QString &region);

/// “Source: A; B”, each report once; empty where there is none.
QString sourceLine(QStringList reports);
/// The same of the reports that points come from.
QString sourceLine(const QList<ChartPoint> &points);
/// Sets what follows from the points: the range, the source line, the note of what is left out.
/// `reports` are further ones, by shortReportName().
void finish(const Series &series, ChartData &chart, const QStringList &reports = {});

} // namespace PlanLens

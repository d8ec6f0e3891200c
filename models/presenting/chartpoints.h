// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "series/vintages.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// A point without its place; nothing where there is nothing to show (an empty cell).
std::optional<ChartPoint> toChartPoint(const SeriesPoint &point);

/// The points of one region, period and role as they are drawn. What says the same is one point
/// with all sources in its tooltip. An earlier vintage is kept as superseded, and what disagrees
/// beside what it disagrees with. A figure on another basis is only in the tooltip.
QList<ChartPoint> settle(const QList<StandingPoint> &ordered);

/// What was revised, and what disagrees, of the points of one region and period, as lines under the
/// chart.
QStringList notesOn(const QList<StandingPoint> &ordered, const QString &subject);

/// Lowest and highest end of the points with zero; nothing where none is a figure.
std::optional<ChartRange> rangeOf(const QList<ChartPoint> &points);

} // namespace PlanLens

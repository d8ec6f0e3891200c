// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "series/series.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// A point without its place; nothing where there is nothing to show (an empty cell).
std::optional<ChartPoint> toChartPoint(const SeriesPoint &point);

/// The points of one region, period and role, that which stands first: a figure before words, final
/// before estimated; of actuals the latest report's, of targets the earliest's: the plan itself.
QList<const SeriesPoint *> inOrderOfStanding(QList<const SeriesPoint *> same);

/// The points of one region, period and role as they are drawn: equal figures of several reports
/// become one with all sources in its tooltip; of different ones the first in order
/// of standing is drawn, and the others are kept as superseded.
QList<ChartPoint> settle(const QList<const SeriesPoint *> &same);

/// Lowest and highest end of the points with zero; nothing where none is a figure.
std::optional<ChartRange> rangeOf(const QList<ChartPoint> &points);

} // namespace PlanLens

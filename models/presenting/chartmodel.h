// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "series/series.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// The regions of a series in its own order, each with a colour that stays the same whichever of
/// them are shown.
QList<ChartLane> regionsOf(const Series &series);
/// Periods of which a series says something, years and longer ones, by their end.
QList<Period> periodsOf(const Series &series);
/// The last period for which a region has both target and actual, else the last with an actual,
/// else the last; nothing where the series is empty.
std::optional<Period> defaultPeriod(const Series &series, const QStringList &regions = {});

/// Target and actual through the years. Years between the first and the last for which nothing is
/// stated stay as empty groups. `regions` are ids; all, where there are none.
ChartData yearsChart(const Series &series, const QStringList &regions = {});
/// A chart a region, all with the same years and axis, to stand beside each other.
QList<ChartData> smallMultiples(const Series &series, const QStringList &regions = {});

enum class RowOrder { AsChosen, ByValue };

/// One period across regions.
ChartData regionsChart(const Series &series, const QStringList &regions, const Period &period,
                       RowOrder order = RowOrder::ByValue);
/// Target against actual, a row a region.
ChartData bulletChart(const Series &series, const QStringList &regions, const Period &period);
/// Dispatches by kind; `period` is defaultPeriod() where it is not given. A scorecard needs rows of
/// its own: see scorecard.h.
ChartData chartOf(ChartKind kind, const Series &series, const QStringList &regions = {},
                  const std::optional<Period> &period = {});

/// What a chart shows as a table to paste into a spreadsheet: a line a point, parted by tabs.
QString toTsv(const ChartData &chart);

} // namespace PlanLens

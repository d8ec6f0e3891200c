// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "presenting/chartrows.h"
#include "series/series.h"
#include "targets/cascade.h"
#include "targets/ranking.h"
#include "targets/sharedtargets.h"
#include "targets/targetstyle.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// Periods of which a series says something, years and longer ones, by their end.
QList<Period> periodsOf(const Series &series);
/// The last period for which a region has both target and actual, else the last with an actual,
/// else the last; nothing where the series is empty.
std::optional<Period> defaultPeriod(const Series &series, const QStringList &regions = {});

/// Target and actual through the years. Years between the first and the last for which nothing is
/// stated stay as empty groups. `regions` are ids; all, where there are none.
ChartData yearsChart(const Series &series, const QStringList &regions = {});
/// A chart a region, all with the same years and the same value axis, to its very ticks, to stand
/// beside each other.
QList<ChartData> smallMultiples(const Series &series, const QStringList &regions = {});

/// So many regions have a small chart on a screen; its first note names others, twenty at most.
inline constexpr int mostApart = 12;
/// yearsChart() to be drawn as small charts (ChartData::apart); of one region the chart itself.
ChartData yearsApart(const Series &series, const QStringList &regions = {});

/// A lane of a chart of years as a chart of its own, on the scale of the whole one.
struct SmallChart
{
    ChartData data;
    QList<int> points; ///< the index in the whole chart of each of its points
};
/// One for each lane, without what is told once for all: unit, notes and sources.
QList<SmallChart> smallCharts(const ChartData &whole);

/// One period across regions, ranked: what stands for each, the place that they all lie in as a
/// line. By the actual where one is stated, else by the target, where `by` is not given.
ChartData regionsChart(const Series &series, const QStringList &regions, const Period &period,
                       std::optional<RankBy> by = {});
/// What regionsChart() ranks by where it is not told.
RankBy defaultRankBy(const Series &series, const QStringList &regions, const Period &period);
/// Target against actual, a row a region.
ChartData bulletChart(const Series &series, const QStringList &regions, const Period &period);
/// The steps from level to level, and a table of what else the levels set targets for.
ChartData cascadeChart(const Series &series, const Cascade &cascade,
                       const QList<SharedTarget> &shared);
/// Ambition and accuracy of a region by year.
ChartData styleChart(const Series &series, const TargetStyle &style);

/// What is asked of a chart beyond its kind.
struct ChartChoice
{
    QStringList regions;          ///< ids; all, where there are none
    std::optional<Period> period; ///< of all kinds but years and style; else one that tells much
    std::optional<RankBy> rankBy; ///< of regions
    QString styled;               ///< of a style the region; else the first
    bool apart = false;           ///< of years: see yearsApart()
    QList<SharedTarget> shared;   ///< of a cascade
};

/// Dispatches by kind. A scorecard needs rows of its own: see scorecard.h.
ChartData chartOf(ChartKind kind, const Series &series, const ChartChoice &choice = {});
/// The periods that a kind of chart can show, and the one it shows where none is chosen.
QList<Period> periodsOf(ChartKind kind, const Series &series);
std::optional<Period> defaultPeriod(ChartKind kind, const Series &series,
                                    const QStringList &regions);

/// What a chart shows as a table: a line of titles, then a line a point; of a cascade and a style
/// their own tables too.
QList<QStringList> toTable(const ChartData &chart);
/// toTable() to paste into a spreadsheet, parted by tabs.
QString toTsv(const ChartData &chart);

} // namespace PlanLens

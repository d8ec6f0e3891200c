// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "targets/figuredifference.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

enum class RankBy {
    Actual,
    Target,
    Gap ///< the actual less the target
};

/// A region in a ranking. Points are those that stand.
struct RankedRegion
{
    QString regionId;
    std::optional<SeriesPoint> target;
    std::optional<SeriesPoint> actual;
    std::optional<FigureDifference> gap; ///< the actual less the target
    /// What it is ranked by, in the ranking's unit: of a bound its limit, of a range its middle.
    std::optional<double> figure;
    int rank = 0;      ///< 1 the highest; 0 where there is no figure
    bool tied = false; ///< others have the same rank
    int lastRank = 0;  ///< of the year before; 0 where not all that are ranked had a figure
};

/// Regions for one year, the highest figure first.
struct Ranking
{
    Indicator indicator;
    QString unit;
    Period period;
    RankBy by = RankBy::Actual;
    QList<RankedRegion> rows; ///< by rank; those without a figure last, in the order asked for
    int ranked = 0;           ///< so many have a figure
    /// The nearest place around all rows that states a figure: it is not ranked with its own parts.
    std::optional<RankedRegion> upper;
};

/// `regions` are ids, ranked without the one of them that all others lie in; where there are none,
/// those of the series of the level that the most are of.
Ranking rankingOf(const Series &series, const QStringList &regions, const Period &period,
                  RankBy by);

} // namespace PlanLens

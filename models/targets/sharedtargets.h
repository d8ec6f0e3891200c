// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "targets/figuredifference.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// One indicator for which a region and the nearest place around it both set a target.
struct SharedTarget
{
    Indicator indicator;
    QString unit; ///< of both values
    QString regionId;
    QString upperId;
    SeriesPoint target;
    SeriesPoint upper;
    /// A rate, share or ratio, which places of any size have alike. Amounts are not compared: those
    /// of a city are larger than those of its district.
    bool isRate = false;
    std::optional<FigureDifference> difference; ///< of rates

    bool isGrowth() const { return indicator.measure == Measure::Growth; }
    Ordering ordering() const { return orderingOf(difference); }
};

/// What is shared of some series for a year. `regions` are ids, with whose places around is
/// compared; all, where there are none. In the order of the series, then of the places' codes.
QList<SharedTarget> sharedTargets(const QList<Series> &indicators, const QStringList &regions,
                                  const Period &period);

/// How the targets compare; each pair of a region and its upper level counts once.
struct SharedCounts
{
    int compared = 0; ///< figures on both sides that can be compared: higher + equal + lower
    int higher = 0;
    int equal = 0;
    int lower = 0;
    int open = 0;    ///< rates that cannot: words, other bases, ranges around the other
    int amounts = 0; ///< no rates

    bool operator==(const SharedCounts &) const = default;
};

SharedCounts countsOf(const QList<SharedTarget> &shared);
/// Of the growth rates among them alone.
SharedCounts growthCountsOf(const QList<SharedTarget> &shared);

} // namespace PlanLens

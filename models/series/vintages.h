// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// How a point stands among all that reports state of its region, period and role.
enum class Standing {
    Current,    ///< the figure to draw
    Confirming, ///< says the same again, or rounds it
    Superseded, ///< an actual that another report stated anew since: an earlier vintage of it
    OtherBasis, ///< on another basis or at other prices: another figure
    Doubtful,   ///< says otherwise, but was recognised with low confidence, or the other one was
    Disputed,   ///< differs, and nothing says which is right; so do two places of one report
    InWords     ///< no figure, where others have one
};

/// A point among those of the same region, period and role.
struct StandingPoint
{
    const SeriesPoint *point = nullptr;
    Standing standing = Standing::Current;
    /// Of an actual that was stated anew: its place among the vintages, the first one 1; else 0.
    int vintage = 0;
    /// Against the vintage before, in the series' unit; nothing for the first one, and where that
    /// one was stated in different ways at one time.
    std::optional<double> change;
};

/// All that reports state of one region, period and role, that which stands first: a figure before
/// words, final before estimated, at the prices that are usual; then of actuals the latest
/// report's, of targets the plan's own. A report's word on its own region goes before another's.
QList<StandingPoint> inOrderOfStanding(const QList<const SeriesPoint *> &same);

/// How another point stands beside one that is taken for current: what it adds, of the same region,
/// period and role.
Standing standingBeside(const SeriesPoint &current, const SeriesPoint &other);

/// Points of a series that stand beside each other: for each its standing, in the series' order.
QList<StandingPoint> standingsOf(const Series &series);

/// “+0.3”, “−552.93”: a change, for people.
QString signedText(double change);

/// "superseded"; for the JSON of the command line.
QString toKey(Standing standing);

} // namespace PlanLens

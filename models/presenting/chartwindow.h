// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"

#include <QList>

namespace PlanLens {

/// The part of a chart's groups that is shown: some from one on. What its functions answer lies
/// within so many groups, and shows two at least.
struct ChartWindow
{
    int first = 0;
    int count = 0; ///< 0 for all groups

    bool isAll() const { return count == 0; }
    ChartWindow within(int groups) const;
    /// So many steps nearer, or away where they are negative. A place along the axis stays where it
    /// is: `around` counts groups, 0 is the middle of the chart's first one.
    ChartWindow zoomed(int steps, double around, int groups) const;
    /// Later groups where `by` is positive.
    ChartWindow movedBy(int by, int groups) const;
    /// Moved no farther than it takes to show a group.
    ChartWindow holding(int group, int groups) const;

    bool operator==(const ChartWindow &) const = default;
};

/// Whether groups of a chart can be left out: years, or rows that each stand for themselves.
bool canBeZoomed(const ChartData &chart);
/// Whether two charts are of one indicator, in one kind, with the same groups in one order.
bool haveSameAxis(const ChartData &one, const ChartData &other);

/// Takes out the groups that do not stay, and what lies in none of the others. `stays` has an entry
/// for each group.
void keepGroups(ChartData &chart, const QList<bool> &stays);

/// A chart of the groups in the window alone. Its first note says which these are, of which; the
/// range stays, so that bars keep their size. Of ranked rows the sources do too: a rank rests on
/// all.
ChartData windowed(const ChartData &whole, const ChartWindow &window);
/// The points that windowed() keeps, in order, by their index in the whole chart.
QList<int> pointsWithin(const ChartData &whole, const ChartWindow &window);

} // namespace PlanLens

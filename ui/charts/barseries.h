// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartbar.h"
#include "style/theme.h"

#include <QMap>

class QAbstractAxis;
class QAreaSeries;
class QChart;

namespace PlanLens {

/// The bars of a chart as series of Qt Charts: an area for each region and look, whose edge goes
/// along its bars. (A QBarSet has one brush, no empty slots and no two bars in one of them; and of
/// several stacked sets Qt Charts spreads the bars over the whole group.)
class BarSeries
{
public:
    /// Adds the series to the chart that actuals in the data need.
    BarSeries(const ChartData &data, const Theme &theme, QChart &chart,
              const QList<QAbstractAxis *> &axes);

    /// Sets all bars anew.
    void setBars(const QList<ChartBar> &bars);

private:
    using Key = std::pair<int, BarLook>; ///< lane and look

    void add(const Key &key, const ChartLane &lane, const Theme &theme, QChart &chart,
             const QList<QAbstractAxis *> &axes);
    QPointF place(double group, double figure) const;

    bool m_rows;
    int m_groups;
    QMap<Key, QAreaSeries *> m_series; ///< owned by the chart
};

} // namespace PlanLens

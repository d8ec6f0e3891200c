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
    BarSeries(QChart &chart, const QList<QAbstractAxis *> &axes);

    /// Adds the series to the chart that actuals in the data need. Regions keep their index and
    /// colour from one call to the next.
    void setData(const ChartData &data, const Theme &theme);

    /// Sets all bars anew.
    void setBars(const QList<ChartBar> &bars);

private:
    using Key = std::pair<int, BarLook>; ///< lane and look

    void add(const Key &key, const ChartLane &lane, const Theme &theme);
    QPointF place(double group, double figure) const;

    QChart &m_chart;
    QList<QAbstractAxis *> m_axes;
    bool m_rows = false;
    int m_groups = 0;
    QMap<Key, QAreaSeries *> m_series; ///< owned by the chart
};

} // namespace PlanLens

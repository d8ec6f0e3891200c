// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barseries.h"

#include "charts/chartshapes.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

namespace PlanLens {

BarSeries::BarSeries(QChart &chart, const QList<QAbstractAxis *> &axes)
    : m_chart(chart), m_axes(axes)
{}

void BarSeries::setData(const ChartData &data, const Theme &theme)
{
    m_rows = data.isHorizontal();
    m_groups = int(data.groups.size());
    for (const ChartPoint &point : data.points) {
        const Key key{point.lane, lookOf(point)};
        if (point.isBar() && !m_series.contains(key))
            add(key, data.lanes.at(point.lane), theme);
    }
}

void BarSeries::add(const Key &key, const ChartLane &lane, const Theme &theme)
{
    auto *area = new QAreaSeries(new QLineSeries, new QLineSeries);
    area->upperSeries()->setParent(area);
    area->lowerSeries()->setParent(area);
    area->setName(lane.name);
    area->setPen(Qt::NoPen);
    area->setBrush(barColor(theme.series(lane.color), key.second));
    m_chart.addSeries(area);
    for (QAbstractAxis *axis : m_axes)
        area->attachAxis(axis);
    m_series.insert(key, area);
}

/// Rows count from the top.
QPointF BarSeries::place(double group, double figure) const
{
    return m_rows ? QPointF(figure, m_groups - 1 - group) : QPointF(group, figure);
}

void BarSeries::setBars(const QList<ChartBar> &bars)
{
    QMap<Key, QList<QPointF>> edges;
    for (const ChartBar &bar : bars)
        edges[{bar.lane, bar.look}] << place(bar.from, 0) << place(bar.from, bar.figure)
                                    << place(bar.to, bar.figure) << place(bar.to, 0);
    for (const auto &[key, area] : m_series.asKeyValueRange()) {
        const QList<QPointF> edge = edges.value(key);
        area->upperSeries()->replace(edge);
        area->lowerSeries()->replace(edge.isEmpty() ? edge
                                                    : QList{edge.constFirst(), edge.constLast()});
    }
}

} // namespace PlanLens

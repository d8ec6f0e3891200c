// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartbar.h"
#include "charts/chartshapes.h"
#include "presenting/chartdata.h"
#include "style/theme.h"

#include <QChart>

#include <memory>

class QBarCategoryAxis;
class QCategoryAxis;
class QScatterSeries;

namespace PlanLens {

class BarSeries;

/// The axes, grid and bars of a chart, and the mapping from groups and figures to places in the
/// scene.
///
/// Qt Charts draws these, the bars of each region as series of it. What it lacks (marks of targets,
/// hatching, spans of years, labels) are items of our own above it.
class ChartFrame : public QChart
{
    Q_OBJECT

public:
    ChartFrame(const ChartData &data, const Theme &theme, int fontPixels);
    ~ChartFrame() override;

    /// Another part of its chart: other groups, and bars of the same regions.
    void setData(const ChartData &data, const Theme &theme);

    /// Fits the plot into a rectangle of the frame, with as many ticks as it has room for.
    void layOut(const QRectF &plot);
    const QRectF &plot() const { return m_plot; }
    /// Where a figure of a group lies, in the middle of its slot. Fractions of groups are fine.
    QPointF at(double group, double figure) const;
    /// The group at a place, with fractions; 0 is the middle of the first one.
    double groupAt(const QPointF &place) const;
    /// Extent of one group along its axis.
    qreal groupExtent() const;
    /// Room that the labels of the value axis take beside the plot.
    qreal valueLabelWidth() const;
    /// The bar of an actual between two places of the scene along the axis of groups.
    ChartBar barOf(const ChartPoint &point, qreal from, qreal to) const;
    /// Draws the bars of actuals, instead of those that were drawn. To be called after layOut().
    void setBars(const QList<ChartBar> &bars);

private:
    void styleAxes(const Theme &theme);
    void setTicks(const QList<double> &ticks);

    ChartDirection m_direction;
    ChartRange m_range;
    QList<double> m_ticks; ///< shared with charts beside it; else none
    int m_groups = 0;
    int m_fontPixels;
    QRectF m_plot;
    QBarCategoryAxis *m_groupAxis;
    QCategoryAxis *m_valueAxis;
    QScatterSeries *m_carrier; ///< without points: mapToPosition asks for a series
    std::unique_ptr<BarSeries> m_bars;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartshapes.h"
#include "presenting/chartdata.h"
#include "style/theme.h"

#include <QChart>

class QBarCategoryAxis;
class QCategoryAxis;
class QScatterSeries;

namespace PlanLens {

/// The axes and grid of a chart, and the mapping from groups and figures to places in the scene.
///
/// Qt Charts draws these. What carries meaning (bars, marks, labels) are items of our own above it:
/// QBarSet can neither hatch one bar of a set nor leave a slot empty.
class ChartFrame : public QChart
{
    Q_OBJECT

public:
    ChartFrame(const ChartData &data, const Theme &theme, int fontPixels);

    /// Fits the plot into a rectangle of the frame, with as many ticks as it has room for.
    void layOut(const QRectF &plot);
    /// Where a figure of a group lies, in the middle of its slot. Fractions of groups are fine.
    QPointF at(double group, double figure) const;
    /// Extent of one group along its axis.
    qreal groupExtent() const;
    /// Room that the labels of the value axis take beside the plot.
    qreal valueLabelWidth() const;

private:
    void styleAxes(const Theme &theme);
    void setTicks(const QList<double> &ticks);

    ChartDirection m_direction;
    ChartRange m_range;
    int m_groups;
    int m_fontPixels;
    bool m_hasFigures;
    QRectF m_plot;
    QBarCategoryAxis *m_groupAxis;
    QCategoryAxis *m_valueAxis;
    QScatterSeries *m_carrier; ///< without points: mapToPosition asks for a series
};

} // namespace PlanLens

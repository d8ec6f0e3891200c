// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"
#include "charts/labelplacer.h"

#include <QFontMetricsF>
#include <QLineF>

#include <optional>

namespace PlanLens {

/// A label of a column chart and where it stands.
struct PlacedLabel
{
    const ChartPoint *point = nullptr;
    QString text; ///< with the role in front where a line leads to it
    QRectF rect;
    bool turned = false;          ///< reads upwards
    std::optional<QLineF> leader; ///< from what it labels
};

/// Finds places for the labels of a column chart: beside their bar or mark, turned, or at the end
/// of a line; those without are left for a line under the chart.
class ColumnLabels
{
public:
    ColumnLabels(const ChartStage &stage, const QRectF &plot, qreal lane);

    void block(const QRectF &rect) { m_places.block(rect); }
    LabelPlacer &places() { return m_places; }
    void addBar(const ChartPoint &point, const QRectF &bar);
    void addMark(const ChartPoint &point, const QRectF &mark);
    void addSpan(const ChartPoint &point, const QRectF &band);

    const QList<PlacedLabel> &placed() const { return m_placed; }
    const QList<const ChartPoint *> &unplaced() const { return m_unplaced; }

private:
    QSizeF sizeOf(const QString &text) const;
    QString withRole(const ChartPoint &point) const;
    PlacedLabel straight(const ChartPoint &point, const QPointF &foot, bool down) const;
    PlacedLabel turned(const ChartPoint &point, const QPointF &foot, bool down) const;
    PlacedLabel lifted(const ChartPoint &point, const QPointF &foot, int lines) const;
    PlacedLabel beside(const ChartPoint &point, const QRectF &shape, qreal y, bool right,
                       qreal lines) const;
    bool isClear(const QLineF &leader) const;
    void place(const ChartPoint &point, const QList<PlacedLabel> &candidates);

    const ChartStage &m_stage;
    QRectF m_room;
    qreal m_lane;
    QFontMetricsF m_metrics;
    LabelPlacer m_places; ///< where something stands, labels too
    LabelPlacer m_texts;  ///< where a label stands
    QList<PlacedLabel> m_placed;
    QList<const ChartPoint *> m_unplaced;
};

/// Adds the items of a placed label: its line, and its text, which knows its point (see
/// PaintItem::subject()).
void addLabelItems(const ChartStage &stage, const PlacedLabel &label, const QColor &ink);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakmarks.h"
#include "charts/chartframe.h"
#include "charts/chartstage.h"
#include "charts/labelplacer.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace PlanLens {

QSizeF leastColumns(const ChartData &data, int fontPixels)
{
    constexpr qreal leastLane = 4;
    const qreal group = std::max(qreal(data.lanes.size()) * leastLane / 0.8, fontPixels * 1.5);
    return {group * qreal(data.groups.size()) + 48, fontPixels * 11.0};
}

namespace {

class ColumnLayout
{
public:
    explicit ColumnLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_metrics(chartFont(stage.parts.fontPixels - 1))
        , m_lanes(std::max(1, int(stage.data.lanes.size())))
    {}

    void layOut()
    {
        const qreal line = m_metrics.height();
        const qreal left = std::max(m_stage.frame->valueLabelWidth() + 10, 18.0);
        const bool headed = !m_stage.data.unit.isEmpty() || breaksNeedLabels(m_stage.data);
        const qreal top = headed ? line * 1.5 : line * 0.8;
        m_plot = m_stage.area.adjusted(left, top, -4, -line * 1.7);
        m_stage.frame->layOut(m_plot);
        m_lane = std::min(m_stage.frame->groupExtent() * 0.8 / m_lanes, m_lanes == 1 ? 34.0 : 26.0);
        addUnit();
        addGroupNames();
        addZeroLine();
        for (const ChartPoint &point : m_stage.data.points)
            addShape(point);
        addBreaks();
        addLabels();
        addMissing();
    }

private:
    qreal laneMiddle(int group, int lane) const
    {
        const qreal middle = m_stage.frame->at(group, 0).x();
        return middle + (lane - (m_lanes - 1) / 2.0) * m_lane;
    }
    qreal barWidth() const { return std::max(m_lane * (m_lanes == 1 ? 0.72 : 0.82), 1.5); }
    QRectF barRect(const ChartPoint &point) const
    {
        const qreal x = laneMiddle(point.group, point.lane);
        const qreal zero = m_stage.frame->at(point.group, 0).y();
        const qreal end = m_stage.frame->at(point.group, point.figure()).y();
        return QRectF(QPointF(x - barWidth() / 2, std::min(zero, end)),
                      QPointF(x + barWidth() / 2, std::max(zero, end)));
    }
    /// A target reaches beyond its bar, so that it is seen in front of it.
    QRectF markRect(const ChartPoint &point) const
    {
        const qreal x = laneMiddle(point.group, point.lane);
        const qreal half = m_lanes == 1 ? barWidth() * 0.74 : m_lane * 0.5 + 1;
        return QRectF(QPointF(x - half, m_stage.frame->at(point.group, point.high).y()),
                      QPointF(x + half, m_stage.frame->at(point.group, point.low).y()));
    }
    QRectF wordsRect(const ChartPoint &point) const
    {
        const qreal x = laneMiddle(point.group, point.lane);
        const qreal zero = m_stage.frame->at(point.group, 0).y();
        const qreal width = std::max(m_lanes == 1 ? m_stage.frame->groupExtent() * 0.9 : m_lane,
                                     m_metrics.horizontalAdvance(QChar(0x2026)));
        const qreal line = m_metrics.height();
        const qreal above = point.role == Role::Target ? 2 * line : line;
        return QRectF(x - width / 2, zero - above - 2, width, line);
    }

    void addUnit()
    {
        if (m_stage.data.unit.isEmpty() || !m_stage.data.range)
            return;
        const QRectF rect(m_stage.area.left(), m_stage.area.top() - 2, m_plot.width(),
                          m_metrics.height());
        m_stage.add(textItem(rect, m_stage.data.unit, chartFont(m_stage.parts.fontPixels - 1),
                             m_stage.theme.textMuted, Qt::AlignLeft | Qt::AlignVCenter));
    }

    /// Every second or third where there is no room for all.
    void addGroupNames()
    {
        const qreal room = m_stage.frame->groupExtent();
        qreal widest = 1;
        for (const ChartGroup &group : m_stage.data.groups)
            widest = std::max(widest, m_metrics.horizontalAdvance(group.label));
        const int every = std::max(1, int(std::ceil((widest + 4) / room)));
        for (int i = 0; i < m_stage.data.groups.size(); i += every) {
            const qreal x = m_stage.frame->at(i, 0).x();
            const QRectF rect(x - widest / 2 - 2, m_plot.bottom() + 4, widest + 4,
                              m_metrics.height());
            m_stage.add(textItem(rect, m_stage.data.groups.at(i).label,
                                 chartFont(m_stage.parts.fontPixels - 1), m_stage.theme.text,
                                 Qt::AlignCenter));
        }
    }

    void addZeroLine()
    {
        const qreal zero = m_stage.frame->at(0, 0).y();
        const QLineF line(m_plot.left(), zero, m_plot.right(), zero);
        const QColor color = m_stage.theme.textFaint;
        auto *item = new PaintItem(QRectF(line.p1(), line.p2()).adjusted(-1, -1, 1, 1),
                                   [=](QPainter &painter) {
                                       painter.setPen(QPen(color, 1));
                                       painter.drawLine(line);
                                   });
        m_stage.add(item);
    }

    void addShape(const ChartPoint &point)
    {
        const bool bar = point.role == Role::Actual && point.isFigure();
        const QRectF rect = !point.isFigure() ? wordsRect(point)
                            : bar             ? barRect(point)
                                              : markRect(point);
        auto *item = new PointItem(point, rect, color(point), m_stage.theme, ChartDirection::Up);
        m_stage.add(item);
        m_labels.block(bar ? rect.adjusted(0, 1, 0, -1) : item->bounds());
    }

    QColor color(const ChartPoint &point) const
    {
        return m_stage.theme.series(m_stage.data.lanes.at(point.lane).color);
    }

    void addBreaks()
    {
        addBreakMarks(m_stage,
                      {.plot = m_plot,
                       .zero = m_stage.frame->at(0, 0).y(),
                       .groupExtent = m_stage.frame->groupExtent(),
                       .lane = m_lane},
                      m_labels);
    }

    /// Actuals first: they are what one looks for; targets where there is room left.
    void addLabels()
    {
        constexpr qreal leastLaneOfTargets = 12; // narrower, they would stand at random places
        for (const Role role : {Role::Actual, Role::Target}) {
            if (role == Role::Target && m_lane < leastLaneOfTargets)
                continue;
            for (const ChartPoint &point : m_stage.data.points) {
                if (point.role == role && point.isFigure() && !point.superseded)
                    addLabel(point);
            }
        }
    }

    void addLabel(const ChartPoint &point)
    {
        const bool bar = point.role == Role::Actual;
        const QRectF shape = bar ? barRect(point) : markRect(point).adjusted(0, -9, 0, 3);
        const qreal width = m_metrics.horizontalAdvance(point.label) + 1;
        const qreal height = m_metrics.height() - 3;
        const qreal x = shape.center().x() - width / 2;
        const QRectF above(x, shape.top() - height - 1, width, height);
        const QRectF below(x, shape.bottom() + 1, width, height);
        const bool down = bar ? point.figure() < 0 : true;
        const auto free = down ? m_labels.place({below, above}) : m_labels.place({above});
        if (!free || free->bottom() > m_plot.bottom() + 1)
            return;
        const QColor ink = !bar           ? m_stage.theme.textMuted
                           : m_lanes == 1 ? m_stage.theme.text
                                          : color(point);
        m_stage.add(textItem(*free, point.label, chartFont(m_stage.parts.fontPixels - 1), ink,
                             Qt::AlignCenter));
    }

    void addMissing()
    {
        if (!m_stage.data.namesMissing)
            return;
        for (int group = 0; group < m_stage.data.groups.size(); ++group) {
            const auto &points = m_stage.data.points;
            if (std::any_of(points.begin(), points.end(),
                            [group](const ChartPoint &p) { return p.group == group; }))
                continue;
            if (m_stage.frame->groupExtent() < m_metrics.height() * 1.6)
                continue;
            const QString none = QCoreApplication::translate("PlanLens::Chart", "none");
            const QPointF at(m_stage.frame->at(group, 0));
            const QRectF rect(at.x() - 20, at.y() - m_metrics.height() - 2, 40, m_metrics.height());
            m_stage.add(textItem(rect, none, chartFont(m_stage.parts.fontPixels - 2),
                                 m_stage.theme.textFaint, Qt::AlignCenter));
        }
    }

    const ChartStage &m_stage;
    QFontMetricsF m_metrics;
    int m_lanes;
    QRectF m_plot;
    qreal m_lane = 0;
    LabelPlacer m_labels;
};

} // namespace

void layOutColumns(const ChartStage &stage)
{
    ColumnLayout(stage).layOut();
}

} // namespace PlanLens

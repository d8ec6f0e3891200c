// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartframe.h"
#include "charts/chartstage.h"
#include "charts/labelplacer.h"
#include "figures/verdicttext.h"
#include "presenting/chartwords.h"
#include "style/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

static constexpr qreal mostRowHeight = 38;

QSizeF leastRows(const ChartData &data, int fontPixels)
{
    return {fontPixels * 16.0, qreal(data.groups.size()) * fontPixels * 1.9 + fontPixels * 3.0};
}

qreal mostRowsHeight(const ChartData &data, int fontPixels)
{
    return qreal(data.groups.size()) * mostRowHeight + fontPixels * 3.0;
}

namespace {

class RowLayout
{
public:
    explicit RowLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_font(chartFont(stage.parts.fontPixels))
        , m_metrics(m_font)
        , m_bullet(stage.data.kind == ChartKind::Bullet)
    {}

    void layOut()
    {
        const qreal line = m_metrics.height();
        const qreal names = std::min(widest(&ChartGroup::label), m_stage.area.width() * 0.34) + 10;
        const qreal notes = std::min(noteWidth(), m_stage.area.width() * 0.36);
        const qreal rows = qreal(m_stage.data.groups.size());
        const qreal height = std::min(m_stage.area.height() - line * 1.7, rows * mostRowHeight);
        m_plot = QRectF(m_stage.area.left() + names, m_stage.area.top() + 2,
                        m_stage.area.width() - names - notes - 8, height);
        m_stage.frame->layOut(m_plot);
        m_row = m_stage.frame->groupExtent();
        addUnit();
        addZeroLine();
        addBands();
        for (const ChartPoint &point : m_stage.data.points)
            addShape(point);
        for (int row = 0; row < m_stage.data.groups.size(); ++row)
            addNames(row, names - 10, notes);
        addLabels();
    }

private:
    qreal widest(QString ChartGroup::*text) const
    {
        qreal width = 0;
        for (const ChartGroup &group : m_stage.data.groups)
            width = std::max(width, m_metrics.horizontalAdvance(group.*text));
        return width;
    }
    qreal symbolWidth() const { return m_stage.parts.fontPixels * 1.6; }
    qreal noteWidth() const
    {
        return symbolWidth() + (m_bullet ? widest(&ChartGroup::note) + 6 : 0);
    }
    qreal rowMiddle(int row) const { return m_stage.frame->at(row, 0).y(); }
    qreal barHeight() const
    {
        return m_bullet ? std::min(m_row * 0.26, 9.0) : std::min(m_row * 0.56, 16.0);
    }
    QRectF spanning(const ChartPoint &point, double from, double to, qreal height) const
    {
        const qreal a = m_stage.frame->at(point.group, from).x();
        const qreal b = m_stage.frame->at(point.group, to).x();
        return {std::min(a, b), rowMiddle(point.group) - height / 2, std::abs(b - a), height};
    }
    QRectF markRect(const ChartPoint &point) const
    {
        const qreal height = m_bullet ? std::min(m_row * 0.6, 20.0) : barHeight() + 6;
        return spanning(point, point.low, point.high, height);
    }
    QRectF shapeOf(const ChartPoint &point) const
    {
        if (!point.isFigure()) {
            const qreal zero = m_stage.frame->at(point.group, 0).x();
            const qreal width =
                std::min(m_plot.width() * 0.5, m_metrics.horizontalAdvance(point.label) + 4);
            const qreal shift = point.role == Role::Target ? m_plot.width() * 0.5 : 4;
            return {zero + shift, rowMiddle(point.group) - m_row / 2, width, m_row};
        }
        if (point.role == Role::Target)
            return markRect(point);
        return spanning(point, 0, point.figure(), barHeight());
    }
    QColor color(const ChartPoint &point) const
    {
        return m_stage.theme.series(m_stage.data.lanes.at(point.lane).color);
    }

    void addUnit()
    {
        if (m_stage.data.unit.isEmpty() || !m_stage.data.range)
            return;
        const QFont font = chartFont(m_stage.parts.fontPixels - 1);
        const QRectF rect(m_stage.area.left(), m_plot.bottom() + 4, m_plot.left() - 24,
                          m_metrics.height());
        m_stage.add(textItem(rect, m_stage.data.unit, font, m_stage.theme.textMuted,
                             Qt::AlignLeft | Qt::AlignVCenter));
    }

    void addZeroLine()
    {
        const qreal zero = m_stage.frame->at(0, 0).x();
        const QLineF line(zero, m_plot.top(), zero, m_plot.bottom());
        const QColor color = m_stage.theme.textFaint;
        m_stage.add(new PaintItem(QRectF(line.p1(), line.p2()).adjusted(-1, -1, 1, 1),
                                  [=](QPainter &painter) {
                                      painter.setPen(QPen(color, 1));
                                      painter.drawLine(line);
                                  }));
    }

    /// In a bullet chart the target is the ground that the actual should cover.
    void addBands()
    {
        if (!m_bullet)
            return;
        for (const ChartPoint &point : m_stage.data.points) {
            if (point.role != Role::Target || !point.isFigure() || point.superseded)
                continue;
            const QRectF band = spanning(point, 0, point.high, std::min(m_row * 0.6, 20.0));
            const QColor pale = m_stage.theme.gridLine;
            m_stage.add(
                new PaintItem(band, [=](QPainter &painter) { painter.fillRect(band, pale); }));
        }
    }

    void addShape(const ChartPoint &point)
    {
        const QRectF rect = shapeOf(point);
        auto *item = new PointItem(point, rect, color(point), m_stage.theme, ChartDirection::Right);
        m_stage.add(item);
        m_labels.block(item->bounds().adjusted(0.5, 0.5, -0.5, -0.5));
    }

    void addNames(int row, qreal names, qreal notes)
    {
        const ChartGroup &group = m_stage.data.groups.at(row);
        const qreal top = rowMiddle(row) - m_row / 2;
        PaintItem *name = textItem(QRectF(m_stage.area.left(), top, names, m_row), group.label,
                                   m_font, m_stage.theme.text, Qt::AlignLeft | Qt::AlignVCenter);
        name->setToolTip(plainTip(group.label));
        m_stage.add(name);
        QRectF right(m_plot.right() + 8, top, symbolWidth(), m_row);
        if (group.verdict && *group.verdict != Verdict::NoTarget) {
            PaintItem *sign =
                textItem(right, verdictSymbol(*group.verdict), m_font,
                         verdictColor(*group.verdict, m_stage.theme), Qt::AlignCenter);
            sign->setToolTip(plainTip(
                group.reason.isEmpty()
                    ? verdictText(*group.verdict)
                    : ChartWords::tr("%1: %2").arg(verdictText(*group.verdict), group.reason)));
            m_stage.add(sign);
        }
        if (!m_bullet)
            return;
        right.setLeft(right.right() + 2);
        right.setRight(m_plot.right() + 8 + notes);
        m_stage.add(textItem(right, group.note, m_font, m_stage.theme.textMuted,
                             Qt::AlignLeft | Qt::AlignVCenter));
    }

    void addLabels()
    {
        if (m_bullet)
            return;
        for (const Role role : {Role::Actual, Role::Target}) {
            for (const ChartPoint &point : m_stage.data.points) {
                if (point.role == role && point.isFigure() && !point.superseded)
                    addLabel(point);
            }
        }
    }

    void addLabel(const ChartPoint &point)
    {
        const QRectF shape = shapeOf(point).adjusted(-4, 0, 4, 0);
        const qreal width = m_metrics.horizontalAdvance(point.label) + 1;
        const qreal height = m_metrics.height() - 4;
        const qreal y = shape.center().y() - height / 2;
        const QRectF after(shape.right() + (point.role == Role::Target ? 6 : 0), y, width, height);
        QRectF before(shape.left() - width, y, width, height);
        if (before.left() < m_plot.left()) // would run into the name: on the other side of zero
            before.moveLeft(m_stage.frame->at(point.group, 0).x() + 4);
        const bool negative = point.role == Role::Actual && point.figure() < 0;
        const auto free = negative ? m_labels.place({before}) : m_labels.place({after});
        if (!free || free->right() > m_plot.right() + 10)
            return;
        const bool bar = point.role == Role::Actual;
        m_stage.add(textItem(*free, point.label, chartFont(m_stage.parts.fontPixels - 1),
                             bar ? m_stage.theme.text : m_stage.theme.textMuted, Qt::AlignCenter));
    }

    const ChartStage &m_stage;
    QFont m_font;
    QFontMetricsF m_metrics;
    bool m_bullet;
    QRectF m_plot;
    qreal m_row = 0;
    LabelPlacer m_labels;
};

} // namespace

void layOutRows(const ChartStage &stage)
{
    RowLayout(stage).layOut();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakmarks.h"

#include "charts/chartshapes.h"
#include "presenting/chartwords.h"
#include "style/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

/// The same change of all lanes at one place.
static bool concernsAllLanes(const ChartData &data, const ChartBreak &change)
{
    const auto same = std::count_if(data.breaks.cbegin(), data.breaks.cend(), [&](const auto &b) {
        return b.group == change.group && b.text == change.text;
    });
    return same == data.lanes.size();
}

bool breaksNeedLabels(const ChartData &data)
{
    return std::any_of(data.breaks.cbegin(), data.breaks.cend(),
                       [&](const ChartBreak &change) { return concernsAllLanes(data, change); });
}

namespace {

class BreakMarks
{
public:
    BreakMarks(const ChartStage &stage, const BreakFrame &frame, LabelPlacer &labels)
        : m_stage(stage), m_frame(frame), m_labels(labels)
    {}

    void add(const ChartBreak &change)
    {
        const bool common = concernsAllLanes(m_stage.data, change);
        if (common && change.lane > 0)
            return; // the first lane's stands for all
        const qreal x = common ? groupEdge(change.group) : laneEdge(change);
        const QColor color = common
                                 ? m_stage.theme.textMuted
                                 : m_stage.theme.series(m_stage.data.lanes.at(change.lane).color);
        addLine(x, color, change);
        if (common)
            addLabel(x, change);
    }

private:
    qreal groupEdge(int group) const { return m_frame.plot.left() + group * m_frame.groupExtent; }
    qreal laneEdge(const ChartBreak &change) const
    {
        const qreal middle = groupEdge(change.group) + m_frame.groupExtent / 2;
        return middle + (change.lane - qreal(m_stage.data.lanes.size()) / 2) * m_frame.lane;
    }

    void addLine(qreal x, const QColor &color, const ChartBreak &change)
    {
        const QLineF line(x, m_frame.plot.top(), x, m_frame.plot.bottom());
        const QPointF foot(x, m_frame.zero);
        const Theme &theme = m_stage.theme;
        auto *item = new PaintItem(QRectF(line.p1(), line.p2()).adjusted(-6, -1, 6, 7),
                                   [=, &theme](QPainter &painter) {
                                       painter.setPen(QPen(color, 1, Qt::DashLine));
                                       painter.drawLine(line);
                                       paintBreak(painter, foot, theme, ChartDirection::Up);
                                   });
        item->setToolTip(plainTip(explanation(change)));
        m_stage.add(item);
    }

    static QString explanation(const ChartBreak &change)
    {
        return change.detail.isEmpty() ? change.text
                                       : ChartWords::tr("%1: %2").arg(change.text, change.detail);
    }

    /// After the line where there is room, else before it, else cut.
    void addLabel(qreal x, const ChartBreak &change)
    {
        const QFont font = chartFont(m_stage.parts.fontPixels - 1);
        const QFontMetricsF metrics(font);
        const qreal height = metrics.height();
        const qreal least = metrics.horizontalAdvance(QChar(0x53e3)) * 4;
        const qreal wanted = metrics.horizontalAdvance(change.text) + 2;
        const qreal after = m_frame.plot.right() - x;
        const qreal before = x - m_frame.plot.left() - least / 2;
        const bool back = after < wanted && before > after;
        const qreal width = std::min(wanted, back ? before : after);
        if (width < least)
            return;
        const QRectF rect(back ? x - width : x, m_frame.plot.top() - height - 2, width, height);
        if (!m_labels.place({rect}))
            return;
        auto *item = textItem(rect, change.text, font, m_stage.theme.textMuted,
                              (back ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        item->setToolTip(plainTip(explanation(change)));
        m_stage.add(item);
    }

    const ChartStage &m_stage;
    const BreakFrame &m_frame;
    LabelPlacer &m_labels;
};

} // namespace

void addBreakMarks(const ChartStage &stage, const BreakFrame &frame, LabelPlacer &labels)
{
    BreakMarks marks(stage, frame, labels);
    for (const ChartBreak &change : stage.data.breaks)
        marks.add(change);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartframe.h"
#include "charts/chartlines.h"
#include "charts/chartstage.h"
#include "charts/charttable.h"
#include "style/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

static constexpr int mostNotes = 8;

/// Of the differences beside the columns.
static qreal widestDifference(const ChartData &data, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const ChartStep &step : data.steps)
        widest = std::max(widest, metrics.horizontalAdvance(step.difference));
    return widest;
}

QSizeF leastCascade(const ChartData &data, int fontPixels)
{
    const qreal difference = widestDifference(data, QFontMetricsF(chartFont(fontPixels - 1)));
    const qreal group = std::max(fontPixels * 9.5, (difference + 12) / 0.52);
    const qreal notes = fontPixels * 1.4 * qreal(std::min<qsizetype>(data.notes.size() + 1, 5));
    return {group * qreal(data.groups.size()) + 48, fontPixels * 15.0 + notes};
}

namespace {

/// A column for each level: the ground is what the level above asks for, and on it what this one
/// adds to it or takes from it.
class CascadeLayout
{
public:
    explicit CascadeLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_small(stage.parts.fontPixels - 1)
        , m_metrics(chartFont(stage.parts.fontPixels - 1))
        , m_notes(wrapped(stage.data.notes, m_metrics, stage.area.width() - 4, mostNotes,
                          stage.parts.further))
    {}

    /// See ChartStage::foot for what it answers.
    qreal layOut()
    {
        const qreal line = m_metrics.height();
        const qsizetype within = std::min(m_notes.size(), qsizetype(mostNotes));
        const qreal left = std::max(m_stage.frame->valueLabelWidth() + 10, 18.0);
        m_plot = m_stage.area.adjusted(left, line * 2.8,
                                       -4 - widestDifference(m_stage.data, m_metrics) * 0.6,
                                       -line * (1.9 + qreal(within)) - m_stage.foot);
        m_stage.frame->layOut(m_plot);
        addText({m_stage.area.left(), m_stage.area.top() - 2, m_plot.width(), line},
                m_stage.data.unit, m_stage.theme.textMuted, Qt::AlignLeft | Qt::AlignVCenter);
        for (const ChartPoint &point : m_stage.data.points)
            addColumn(point);
        addZeroLine();
        for (const ChartPoint &point : m_stage.data.points) {
            m_stage.add(new PointItem(point, shapeOf(point), m_stage.theme.text, m_stage.theme,
                                      ChartDirection::Up));
            addLabels(point);
        }
        addNames();
        addNotes();
        return qreal(m_notes.size() - within) * line;
    }

private:
    void addText(const QRectF &rect, const QString &text, const QColor &color,
                 Qt::Alignment alignment)
    {
        if (!text.isEmpty())
            m_stage.add(textItem(rect, text, chartFont(m_small), color, alignment));
    }
    qreal middle(int group) const { return m_stage.frame->at(group, 0).x(); }
    qreal y(int group, double figure) const { return m_stage.frame->at(group, figure).y(); }
    qreal half() const { return std::min(m_stage.frame->groupExtent() * 0.24, 46.0); }
    QRectF between(int group, double from, double to) const
    {
        const qreal a = y(group, from);
        const qreal b = y(group, to);
        return {middle(group) - half(), std::min(a, b), half() * 2, std::abs(b - a)};
    }
    const ChartStep *stepOf(const ChartPoint &point) const
    {
        const auto &steps = m_stage.data.steps;
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const ChartStep &one) {
            return one.group == point.group;
        });
        return step == steps.end() ? nullptr : &*step;
    }
    QRectF shapeOf(const ChartPoint &point) const
    {
        if (!point.isFigure()) {
            const qreal line = m_metrics.height();
            const qreal room = m_stage.frame->groupExtent() * 0.94;
            return {middle(point.group) - room / 2, y(point.group, 0) - line - 2, room, line};
        }
        return between(point.group, point.low, point.high);
    }

    void addColumn(const ChartPoint &point)
    {
        if (!point.isFigure())
            return;
        const ChartStep *step = stepOf(point);
        const bool compared = step && step->ordering != Ordering::Open;
        const double figure = point.figure();
        // What both ask for, and what one of them does not.
        double common = figure;
        if (compared)
            common = figure >= 0 ? std::min(figure, std::max(step->ground, 0.0))
                                 : std::max(figure, std::min(step->ground, 0.0));
        const QRectF ground = between(point.group, 0, common);
        const QRectF rest = between(point.group, common, figure);
        const QRectF missing = compared ? between(point.group, figure, step->ground) : QRectF();
        const bool lower = compared && step->ordering == Ordering::Lower;
        const Theme &theme = m_stage.theme;
        QColor more = orderingColor(Ordering::Higher, theme);
        more.setAlphaF(compared && step->limit ? 0.5f : 0.85f);
        const QColor less = orderingColor(Ordering::Lower, theme);
        const QColor pale = theme.border;
        m_stage.add(new PaintItem(ground.united(rest).united(missing).adjusted(-1, -1, 1, 1),
                                  [=](QPainter &painter) {
                                      painter.fillRect(ground, pale);
                                      if (!lower) {
                                          painter.fillRect(rest, more);
                                          return;
                                      }
                                      QPen pen(less, 1.2);
                                      pen.setDashPattern({3, 2});
                                      painter.setPen(pen);
                                      painter.setBrush(Qt::NoBrush);
                                      painter.drawRect(missing);
                                  }));
    }

    void addLabels(const ChartPoint &point)
    {
        if (!point.isFigure())
            return;
        const qreal line = m_metrics.height();
        const QRectF mark = pointBounds(shapeOf(point), point, ChartDirection::Up);
        const ChartStep *step = stepOf(point);
        // Above what is missing to the level above too.
        qreal top = mark.top();
        if (step && step->ordering == Ordering::Lower)
            top = std::min(top, y(point.group, step->ground));
        const qreal room = m_stage.frame->groupExtent();
        PaintItem *label =
            textItem({middle(point.group) - room / 2, top - line - 1, room, line}, point.label,
                     chartFont(m_small, true), m_stage.theme.text, Qt::AlignCenter);
        label->setSubject(point.anchor);
        m_stage.add(label);
        if (point.disputed)
            addDispute(point, top - line - 12);
        if (!step || step->difference.isEmpty())
            return;
        const bool lower = step->ordering == Ordering::Lower;
        const QColor color = lower ? orderingColor(Ordering::Lower, m_stage.theme)
                             : step->ordering == Ordering::Higher
                                 ? orderingColor(Ordering::Higher, m_stage.theme)
                                 : m_stage.theme.textMuted;
        const qreal at = (y(point.group, point.figure()) + y(point.group, step->ground)) / 2;
        const QRectF rect(middle(point.group) + half() + 4, at - line / 2, room - 2 * half() - 6,
                          line);
        addText(rect, step->ordering == Ordering::Equal ? QStringLiteral("=") : step->difference,
                color, Qt::AlignLeft | Qt::AlignVCenter);
    }

    void addDispute(const ChartPoint &point, qreal top)
    {
        const QRectF box(middle(point.group) - 4.5, top, 9, 9);
        const Theme &theme = m_stage.theme;
        auto *item = new PaintItem(
            box, [=, &theme](QPainter &painter) { paintDispute(painter, box, theme); });
        item->setToolTip(plainTip(point.tooltip));
        m_stage.add(item);
    }

    void addZeroLine()
    {
        m_stage.add(lineItem({m_plot.left(), y(0, 0), m_plot.right(), y(0, 0)},
                             QPen(m_stage.theme.textFaint, 1)));
    }

    void addNames()
    {
        const qreal room = m_stage.frame->groupExtent();
        for (int i = 0; i < m_stage.data.groups.size(); ++i) {
            PaintItem *name = textItem(
                {middle(i) - room / 2 + 2, m_plot.bottom() + 4, room - 4, m_metrics.height()},
                m_stage.data.groups.at(i).label, chartFont(m_small), m_stage.theme.text,
                Qt::AlignCenter);
            name->setToolTip(plainTip(m_stage.data.groups.at(i).label));
            m_stage.add(name);
        }
    }

    void addNotes() { addLines(m_stage, m_notes, m_plot.bottom() + m_metrics.height() * 1.7); }

    const ChartStage &m_stage;
    int m_small;
    QFontMetricsF m_metrics;
    QStringList m_notes;
    QRectF m_plot;
};

} // namespace

qreal layOutCascade(const ChartStage &stage)
{
    return CascadeLayout(stage).layOut();
}

} // namespace PlanLens

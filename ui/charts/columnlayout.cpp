// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/brackets.h"
#include "charts/breakmarks.h"
#include "charts/chartframe.h"
#include "charts/chartlines.h"
#include "charts/chartstage.h"
#include "charts/columnlabels.h"
#include "charts/groupnames.h"
#include "style/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace PlanLens {

static_assert(ownColors == seriesColors);

QSizeF leastColumns(const ChartData &data, int fontPixels)
{
    constexpr qreal leastLane = 4;
    const qreal room = fontPixels * (data.kind == ChartKind::Style ? 7.0 : 1.5);
    const qreal group = std::max(qreal(data.lanes.size()) * leastLane / 0.8, room);
    const qreal notes = fontPixels * 1.3 * qreal(std::min<qsizetype>(data.notes.size(), 4));
    return {group * qreal(data.groups.size()) + 48, fontPixels * 11.0 + notes};
}

namespace {

class ColumnLayout
{
public:
    explicit ColumnLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_area(stage.area.adjusted(0, 0, 0, -stage.foot))
        , m_shared(stage.data.points)
        , m_metrics(chartFont(stage.parts.fontPixels - 1))
        , m_lanes(std::max(1, int(stage.data.lanes.size())))
    {
        constexpr qreal mostOfArea = 1 / 3.0; // the plot is to keep its room
        const qreal room = m_area.height() * mostOfArea;
        m_brackets = stackedBrackets(m_stage.data, std::max(1, int(room / bracketHeight())));
    }

    /// Height above the plot.
    qreal head() const
    {
        const bool headed = !m_stage.data.unit.isEmpty() || breaksNeedLabels(m_stage.data);
        return m_metrics.height() * (headed ? 1.5 : 0.8) + m_brackets.rows * bracketHeight() +
               headroom();
    }

    /// See ChartStage::foot for what it answers.
    qreal layOut()
    {
        fitWithNotes();
        if (m_stage.noteLines)
            *m_stage.noteLines = m_noteLines;
        addUnit();
        addGroupNames(m_stage, m_plot);
        addZeroLine();
        addBars();
        addPaths();
        for (const ChartPoint &point : m_stage.data.points) {
            if (isDrawn(point))
                addShape(point);
        }
        addBreaks();
        for (const PlacedLabel &label : m_labels->placed())
            addLabelItems(m_stage, label, inkOf(*label.point));
        addDisputes();
        addNoneWhereMissing(m_stage);
        addNotes();
        return std::max(qreal(m_notes.size() - m_noteLines) * m_metrics.height(), 0.0);
    }

private:
    qreal bracketHeight() const { return m_metrics.height() * 1.9; }
    bool isDrawn(const ChartPoint &point) const { return !m_brackets.left.contains(&point); }

    /// The labels that find no place need lines under the plot, which take room from the plot.
    void fitWithNotes()
    {
        constexpr int rounds = 3;
        m_noteLines = m_stage.moving ? *m_stage.noteLines : 0;
        for (int round = 0; round <= rounds; ++round) {
            fit();
            placeLabels();
            if (m_stage.unlabelled)
                *m_stage.unlabelled = unlabelled();
            if (m_stage.unlabelled || m_stage.moving)
                return;
            m_notes = notesFor(unlabelled());
            const qsizetype wanted = std::min(m_notes.size(), qsizetype(mostNotes()));
            if (wanted <= m_noteLines || round == rounds)
                return;
            m_noteLines = wanted;
        }
    }

    void fit()
    {
        const qreal line = m_metrics.height();
        const qreal left = std::max(m_stage.frame->valueLabelWidth() + 10, 18.0);
        const qreal top = std::max(head(), m_stage.head);
        const qreal below = groupNamesHeight(m_stage.data, m_metrics) + qreal(m_noteLines) * line;
        m_plot = m_area.adjusted(left, top, -4, -below);
        m_stage.frame->layOut(m_plot);
        m_lane = std::min(m_stage.frame->groupExtent() * 0.8 / m_lanes, m_lanes == 1 ? 34.0 : 26.0);
    }

    /// Bars that stand close have their numbers upright above them, the tallest too.
    qreal headroom() const
    {
        const qreal number = m_metrics.horizontalAdvance(QStringLiteral("00.0"));
        const qreal bars = qreal(m_stage.data.groups.size()) * m_lanes;
        const bool upright = m_lanes > 1 && m_stage.area.width() * 0.8 < bars * number;
        return upright ? number : 0;
    }

    /// So many lines under the plot may take room from it.
    int mostNotes() const
    {
        const qreal room = m_area.height() / 2 - m_brackets.rows * bracketHeight();
        return std::clamp(int(room / m_metrics.height()), 1, 8);
    }

    /// What the plot does not tell, or not in full.
    QList<const ChartPoint *> unlabelled() const
    {
        QList<const ChartPoint *> points = m_brackets.left + m_labels->unplaced();
        for (const ChartPoint &point : m_stage.data.points) {
            if (wordsAreCut(point, wordsRect(point).width()))
                points << &point;
        }
        return points;
    }

    QStringList notesFor(const QList<const ChartPoint *> &points) const
    {
        return wrapped(m_stage.data.notes + linesOf(m_stage.data, points), m_metrics,
                       m_area.width() - 4, mostNotes(), m_stage.parts.further);
    }

    /// Actuals first: they are what one looks for.
    void placeLabels()
    {
        m_labels.emplace(m_stage, m_plot, m_lane);
        if (m_stage.moving)
            return;
        m_labels->block({m_stage.area.left(), m_stage.area.top() - 2,
                         m_metrics.horizontalAdvance(m_stage.data.unit), m_metrics.height()});
        if (breaksNeedLabels(m_stage.data))
            m_labels->block({m_plot.left(), m_plot.top() - m_metrics.height() - 2, m_plot.width(),
                             m_metrics.height()});
        for (const ChartPoint &point : m_stage.data.points) {
            if (!isDrawn(point))
                continue;
            const QRectF shape = shapeOf(point);
            if (point.isSpan())
                m_labels->block(shape);
            else if (point.role == Role::Actual && point.isFigure())
                m_labels->block(shape.adjusted(0, 1, 0, -1));
            else
                m_labels->block(pointBounds(shape, point, ChartDirection::Up));
        }
        const auto isLabelled = [](const ChartPoint &p) {
            return p.isFigure() && !p.superseded;
        };
        for (const Role role : {Role::Actual, Role::Target}) {
            for (const ChartPoint &point : m_stage.data.points) {
                if (!isLabelled(point) || point.role != role || point.isSpan())
                    continue;
                if (role == Role::Actual)
                    m_labels->addBar(point, barRect(point));
                else
                    m_labels->addMark(point,
                                      pointBounds(markRect(point), point, ChartDirection::Up));
            }
        }
        for (const ChartPoint &point : m_stage.data.points) {
            if (isLabelled(point) && point.isSpan() && isDrawn(point))
                m_labels->addSpan(point, spanRect(point));
        }
    }

    QRectF shapeOf(const ChartPoint &point) const
    {
        if (!point.isFigure())
            return wordsRect(point);
        if (point.isSpan())
            return spanRect(point);
        return point.role == Role::Actual ? barRect(point) : markRect(point);
    }

    qreal laneMiddle(int group, int lane) const
    {
        const qreal middle = m_stage.frame->at(group, 0).x();
        return middle + (lane - (m_lanes - 1) / 2.0) * m_lane;
    }
    qreal barWidth() const { return std::max(m_lane * (m_lanes == 1 ? 0.72 : 0.82), 1.5); }

    /// The actuals of one place that disagree share its width.
    QRectF barRect(const ChartPoint &point) const
    {
        const QList<const ChartPoint *> parts = m_shared.of(point);
        const qreal width = barWidth() / qreal(parts.size());
        const qreal left = laneMiddle(point.group, point.lane) - barWidth() / 2 +
                           width * qreal(std::max<qsizetype>(parts.indexOf(&point), 0));
        const qreal zero = m_stage.frame->at(point.group, 0).y();
        const qreal end = m_stage.frame->at(point.group, point.figure()).y();
        const qreal gap = parts.size() > 1 ? 1 : 0;
        return QRectF(QPointF(left, std::min(zero, end)),
                      QPointF(left + width - gap, std::max(zero, end)));
    }
    /// A target reaches beyond its bar, so that it is seen in front of it.
    QRectF markRect(const ChartPoint &point) const
    {
        const qreal x = laneMiddle(point.group, point.lane);
        const qreal half = m_lanes == 1 ? barWidth() * 0.74 : m_lane * 0.5 + 1;
        return QRectF(QPointF(x - half, m_stage.frame->at(point.group, point.high).y()),
                      QPointF(x + half, m_stage.frame->at(point.group, point.low).y()));
    }
    QRectF spanRect(const ChartPoint &point) const
    {
        constexpr qreal half = 5;
        const qreal reach = m_stage.frame->groupExtent() / 2 - 2;
        const qreal left = m_stage.frame->at(point.group, 0).x() - reach;
        const qreal right = m_stage.frame->at(point.lastGroup, 0).x() + reach;
        qreal y = m_stage.frame->at(point.group, point.figure()).y();
        if (point.span == SpanKind::Total)
            y = m_plot.top() - (m_brackets.rowOf.value(&point) + 0.5) * bracketHeight();
        return QRectF(QPointF(left, y - half), QPointF(right, y + half));
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

    void addZeroLine()
    {
        const qreal zero = m_stage.frame->at(0, 0).y();
        m_stage.add(lineItem({m_plot.left(), zero, m_plot.right(), zero},
                             QPen(m_stage.theme.textFaint, 1)));
    }

    void addBars()
    {
        QList<ChartBar> bars;
        for (const ChartPoint &point : m_stage.data.points) {
            if (!point.isBar() || !isDrawn(point))
                continue;
            const QRectF rect = barRect(point);
            bars.append(m_stage.frame->barOf(point, rect.left(), rect.right()));
        }
        m_stage.frame->setBars(bars);
    }

    /// From the top of the base's bar to the mark of the target.
    void addPaths()
    {
        for (const ChartPath &path : m_stage.data.paths) {
            const QLineF way(pathEnd(path.group, path.lane, path.from),
                             pathEnd(path.lastGroup, path.lane, path.to));
            const QColor color = m_lanes == 1 ? m_stage.theme.text : laneColor(path.lane);
            auto *item =
                new PaintItem(QRectF(way.p1(), way.p2()).normalized().adjusted(-1, -1, 1, 1),
                              [=](QPainter &painter) { paintPath(painter, way, color); });
            item->setZValue(overBars);
            m_stage.add(item);
        }
    }
    QPointF pathEnd(int group, int lane, double figure) const
    {
        return {laneMiddle(group, lane), m_stage.frame->at(group, figure).y()};
    }

    void addShape(const ChartPoint &point)
    {
        const QRectF shape = shapeOf(point);
        if (point.isSpan()) {
            auto *item = new SpanItem(point, shape, markColor(point), m_stage.theme);
            item->setZValue(point.role == Role::Actual ? behindBars : 0);
            m_stage.add(item, point);
            return;
        }
        m_stage.add(
            new PointItem(point, shape, markColor(point), m_stage.theme, ChartDirection::Up),
            point);
    }

    QColor laneColor(int lane) const
    {
        return m_stage.theme.series(m_stage.data.lanes.at(lane).color);
    }

    /// Of several regions each has its targets in its own colour, as it has its actuals.
    QColor markColor(const ChartPoint &point) const
    {
        return point.role == Role::Target && m_lanes == 1 ? m_stage.theme.text
                                                          : laneColor(point.lane);
    }

    QColor inkOf(const ChartPoint &point) const
    {
        if (m_lanes > 1 || point.isSpan())
            return markColor(point);
        return point.role == Role::Target ? m_stage.theme.textMuted : m_stage.theme.text;
    }

    void addBreaks()
    {
        LabelPlacer places;
        addBreakMarks(m_stage,
                      {.plot = m_plot,
                       .zero = m_stage.frame->at(0, 0).y(),
                       .groupExtent = m_stage.frame->groupExtent(),
                       .lane = m_lane},
                      places);
    }

    /// A warning over figures that disagree.
    void addDisputes()
    {
        constexpr qreal size = 9;
        for (const ChartPoint &point : m_stage.data.points) {
            const auto parts = m_shared.of(point);
            if (!point.disputed || !isDrawn(point) || parts.constFirst() != &point)
                continue;
            qreal top = m_plot.bottom();
            for (const ChartPoint *part : parts)
                top = std::min(top, shapeOf(*part).top());
            const qreal x = point.isSpan() ? shapeOf(point).right() - size
                                           : laneMiddle(point.group, point.lane) - size / 2;
            QRectF box(x, top - size - 2, size, size);
            while (!m_labels->places().isFree(box) && box.top() > m_stage.area.top())
                box.translate(0, -3);
            m_labels->block(box);
            const Theme &theme = m_stage.theme;
            auto *item = new PaintItem(
                box, [=, &theme](QPainter &painter) { paintDispute(painter, box, theme); });
            item->setToolTip(plainTip(point.tooltip));
            m_stage.add(item);
        }
    }

    void addNotes()
    {
        const qreal names = groupNamesHeight(m_stage.data, m_metrics);
        addLines(m_stage, m_notes, m_plot.bottom() + names - m_metrics.height() * 0.1);
    }

    const ChartStage &m_stage;
    QRectF m_area; ///< of the stage, without its foot
    SharedPlaces m_shared;
    QFontMetricsF m_metrics;
    int m_lanes;
    QRectF m_plot;
    qreal m_lane = 0;
    Brackets m_brackets;
    std::optional<ColumnLabels> m_labels;
    QStringList m_notes;       ///< under the plot
    qsizetype m_noteLines = 0; ///< of them, those that the plot makes room for
};

} // namespace

qreal layOutColumns(const ChartStage &stage)
{
    return ColumnLayout(stage).layOut();
}

qreal headOfColumns(const ChartStage &stage)
{
    return ColumnLayout(stage).head();
}

} // namespace PlanLens

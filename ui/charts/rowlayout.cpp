// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartframe.h"
#include "charts/chartlines.h"
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

static qreal noteHeight(const ChartData &data, int fontPixels)
{
    return fontPixels * 1.5 * qreal(std::min<qsizetype>(data.notes.size(), 4));
}

QSizeF leastRows(const ChartData &data, int fontPixels)
{
    const qreal line = data.line ? fontPixels * 2.0 : 0;
    return {fontPixels * 16.0, qreal(data.groups.size()) * fontPixels * 1.9 + fontPixels * 3.0 +
                                   line + noteHeight(data, fontPixels)};
}

qreal mostRowsHeight(const ChartData &data, int fontPixels)
{
    return qreal(data.groups.size()) * mostRowHeight + fontPixels * 3.0 +
           (data.line ? fontPixels * 2.0 : 0) + noteHeight(data, fontPixels);
}

namespace {

/// The label of the place that all rows lie in; leads to where its figure stands.
class WholeItem : public AnchoredItem
{
public:
    WholeItem(const ChartLine &whole, const QRectF &rect, const Theme &theme, int fontPixels)
        : AnchoredItem(rect, theme), m_label(whole.label), m_font(chartFont(fontPixels))
    {
        setPlaces(whole.anchor);
        setExplanation(whole.tooltip);
    }

protected:
    void paintContent(QPainter &painter) override
    {
        painter.setFont(m_font);
        painter.setPen(theme().text);
        painter.drawText(bounds(), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         m_label);
    }

private:
    QString m_label;
    QFont m_font;
};

class RowLayout
{
public:
    explicit RowLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_area(stage.area.adjusted(0, 0, 0, -stage.foot))
        , m_shared(stage.data.points)
        , m_font(chartFont(stage.parts.fontPixels))
        , m_metrics(m_font)
        , m_bullet(stage.data.kind == ChartKind::Bullet)
    {}

    /// See ChartStage::foot for what it answers.
    qreal layOut()
    {
        m_withNotes = m_bullet;
        fit();
        if (!placeLabels()) {
            // What finds no place beside its bar stands behind its row, as in a bullet chart.
            m_withNotes = true;
            fit();
            placeLabels();
        }
        addUnit();
        addZeroLine();
        addBands();
        addLine();
        addBars();
        for (const ChartPoint &point : m_stage.data.points)
            addShape(point);
        for (int row = 0; row < m_stage.data.groups.size(); ++row)
            addNames(row);
        for (const auto &[point, rect] : std::as_const(m_placed))
            addLabel(*point, rect);
        addNotes();
        return std::max(qreal(m_lines.size()) - mostLines, 0.0) * m_metrics.height();
    }

private:
    void fit()
    {
        const qreal line = m_metrics.height();
        m_names = std::min(widest(&ChartGroup::label), m_stage.area.width() * 0.34);
        m_ranks = columnOf(&ChartGroup::rank);
        m_before = columnOf(&ChartGroup::before);
        m_notes = std::min(noteWidth(), m_stage.area.width() * 0.36);
        const qreal rows = qreal(m_stage.data.groups.size());
        m_lines = noteLines();
        const qreal below = line * (1.7 + std::min(qreal(m_lines.size()), qreal(mostLines)));
        const qreal above = m_stage.data.line ? line * 1.3 : 0;
        const qreal height = std::min(m_area.height() - below - above, rows * mostRowHeight);
        const qreal left = m_ranks + m_names + 10;
        m_plot = QRectF(m_stage.area.left() + left, m_stage.area.top() + 2 + above,
                        m_stage.area.width() - left - m_notes - m_before - 8, height);
        m_stage.frame->layOut(m_plot);
        m_row = m_stage.frame->groupExtent();
    }
    /// Whether all labels found a place.
    bool placeLabels()
    {
        m_labels = {};
        m_placed.clear();
        for (const ChartPoint &point : m_stage.data.points)
            m_labels.block(pointBounds(shapeOf(point), point, ChartDirection::Right)
                               .adjusted(0.5, 0.5, -0.5, -0.5));
        bool all = true;
        for (const Role role : {Role::Actual, Role::Target}) {
            for (const ChartPoint &point : m_stage.data.points) {
                if (!m_bullet && point.role == role && point.isFigure() && !point.superseded)
                    all = placeLabel(point) && all;
            }
        }
        return all;
    }
    QStringList noteLines() const
    {
        return wrapped(m_stage.data.notes, m_metrics, m_area.width() - 4, mostLines,
                       m_stage.parts.further);
    }
    void addNotes()
    {
        qreal y = m_plot.bottom() + m_metrics.height() * 1.6;
        for (const QString &note : std::as_const(m_lines)) {
            m_stage.add(
                textItem({m_stage.area.left() + 2, y, m_stage.area.width() - 4, m_metrics.height()},
                         note, chartFont(m_stage.parts.fontPixels - 1), m_stage.theme.textMuted,
                         Qt::AlignLeft | Qt::AlignVCenter));
            y += m_metrics.height();
        }
    }
    qreal widest(QString ChartGroup::*text) const
    {
        qreal width = 0;
        for (const ChartGroup &group : m_stage.data.groups)
            width = std::max(width, m_metrics.horizontalAdvance(group.*text));
        return width;
    }
    /// Room of a column of short texts; none where all are empty.
    qreal columnOf(QString ChartGroup::*text) const
    {
        const qreal width = widest(text);
        return width > 0 ? width + 8 : 0;
    }
    qreal symbolWidth() const { return m_stage.parts.fontPixels * 1.6; }
    qreal noteWidth() const
    {
        return symbolWidth() + (m_withNotes ? widest(&ChartGroup::note) + 6 : 0);
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
        return barRect(point);
    }
    /// The actuals of one row that disagree share its height.
    QRectF barRect(const ChartPoint &point) const
    {
        const QList<const ChartPoint *> parts = m_shared.of(point);
        const QRectF bar = spanning(point, 0, point.figure(), barHeight());
        if (parts.size() < 2)
            return bar;
        const qreal height = bar.height() / qreal(parts.size());
        return {bar.left(), bar.top() + qreal(parts.indexOf(&point)) * height, bar.width(),
                height - 1};
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
        m_stage.add(lineItem({zero, m_plot.top(), zero, m_plot.bottom()},
                             QPen(m_stage.theme.textFaint, 1)));
    }

    /// The figure of the place that all rows lie in, with its name over the plot.
    void addLine()
    {
        if (!m_stage.data.line)
            return;
        const ChartLine &whole = *m_stage.data.line;
        const qreal x = m_stage.frame->at(0, whole.figure).x();
        QPen pen(m_stage.theme.textMuted, 1.2);
        pen.setDashPattern({4, 3});
        PaintItem *item = lineItem({x, m_plot.top() - 2, x, m_plot.bottom()}, pen);
        item->setZValue(behindBars);
        m_stage.add(item);
        const qreal width = m_metrics.horizontalAdvance(whole.label) + 2;
        const qreal left = std::clamp(x - width / 2, m_plot.left(),
                                      std::max(m_plot.left(), m_stage.area.right() - width));
        m_stage.add(new WholeItem(
            whole, QRectF(left, m_plot.top() - m_metrics.height() - 3, width, m_metrics.height()),
            m_stage.theme, m_stage.parts.fontPixels - 1));
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
            auto *item =
                new PaintItem(band, [=](QPainter &painter) { painter.fillRect(band, pale); });
            item->setZValue(behindBars);
            m_stage.add(item);
        }
    }

    void addBars()
    {
        QList<ChartBar> bars;
        for (const ChartPoint &point : m_stage.data.points) {
            if (!point.isBar())
                continue;
            const QRectF rect = barRect(point);
            bars.append(m_stage.frame->barOf(point, rect.top(), rect.bottom()));
        }
        m_stage.frame->setBars(bars);
    }

    void addShape(const ChartPoint &point)
    {
        const QRectF rect = shapeOf(point);
        // The row tells whose target it is; in its colour it would be lost on its bar.
        const QColor ink = point.role == Role::Target ? m_stage.theme.text : color(point);
        m_stage.add(new PointItem(point, rect, ink, m_stage.theme, ChartDirection::Right), point);
    }

    void addNames(int row)
    {
        const ChartGroup &group = m_stage.data.groups.at(row);
        const qreal top = rowMiddle(row) - m_row / 2;
        m_stage.add(textItem(QRectF(m_stage.area.left(), top, m_ranks, m_row), group.rank, m_font,
                             m_stage.theme.textMuted, Qt::AlignLeft | Qt::AlignVCenter));
        m_stage.add(textItem(QRectF(m_stage.area.right() - m_before, top, m_before, m_row),
                             group.before, m_font, m_stage.theme.textMuted,
                             Qt::AlignRight | Qt::AlignVCenter));
        const QRectF names(m_stage.area.left() + m_ranks, top, m_names, m_row);
        PaintItem *name = textItem(names, group.label, m_font, m_stage.theme.text,
                                   Qt::AlignLeft | Qt::AlignVCenter);
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
        if (!m_withNotes)
            return;
        right.setLeft(right.right() + 2);
        right.setRight(m_plot.right() + 8 + m_notes); // left of the rank before
        m_stage.add(textItem(right, group.note, m_font, m_stage.theme.textMuted,
                             Qt::AlignLeft | Qt::AlignVCenter));
    }

    bool placeLabel(const ChartPoint &point)
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
        const QRectF wanted = negative ? before : after;
        if (wanted.right() > m_plot.right() + 10)
            return false;
        const auto free = m_labels.place({wanted});
        if (free)
            m_placed.append({&point, *free});
        return free.has_value();
    }

    void addLabel(const ChartPoint &point, const QRectF &rect)
    {
        if (m_stage.data.line) { // which may run behind it
            const QColor ground = m_stage.theme.surface;
            m_stage.add(
                new PaintItem(rect, [=](QPainter &painter) { painter.fillRect(rect, ground); }));
        }
        const bool bar = point.role == Role::Actual;
        PaintItem *item =
            textItem(rect, point.label, chartFont(m_stage.parts.fontPixels - 1),
                     bar ? m_stage.theme.text : m_stage.theme.textMuted, Qt::AlignCenter);
        item->setSubject(point.anchor);
        m_stage.add(item);
    }

    static constexpr int mostLines = 4; ///< under the rows, that take room from them

    const ChartStage &m_stage;
    QRectF m_area; ///< of the stage, without its foot
    SharedPlaces m_shared;
    QFont m_font;
    QFontMetricsF m_metrics;
    bool m_bullet;
    QRectF m_plot;
    bool m_withNotes = false;
    qreal m_row = 0;
    qreal m_ranks = 0;
    qreal m_names = 0;
    qreal m_before = 0;
    qreal m_notes = 0;
    QStringList m_lines; ///< under the rows
    LabelPlacer m_labels;
    QList<std::pair<const ChartPoint *, QRectF>> m_placed;
};

} // namespace

qreal layOutRows(const ChartStage &stage)
{
    return RowLayout(stage).layOut();
}

} // namespace PlanLens

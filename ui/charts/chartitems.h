// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartshapes.h"
#include "presenting/chartdata.h"
#include "style/theme.h"

#include <QGraphicsItem>
#include <QPen>

#include <functional>

namespace PlanLens {

/// Paints what it is told to, for what needs no life of its own: labels, legend, lines.
class PaintItem : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &)>;
    PaintItem(const QRectF &bounds, Paint paint);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    /// The whole text that it shows; empty where it shows none.
    QString text() const { return m_text; }
    void setText(const QString &text) { m_text = text; }
    /// The figure that it is the label of.
    Anchor subject() const { return m_subject; }
    void setSubject(const Anchor &subject) { m_subject = subject; }

private:
    QRectF m_bounds;
    Paint m_paint;
    QString m_text;
    Anchor m_subject;
};

/// A line of text, cut with an ellipsis where it is too long.
PaintItem *textItem(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                    Qt::Alignment alignment);

/// A straight line.
PaintItem *lineItem(const QLineF &line, const QPen &pen);

/// Something that stands for a place in a report: can be hovered, chosen and activated.
class AnchoredItem : public QGraphicsItem
{
public:
    /// `bounds` is what is outlined when the item is the current one.
    AnchoredItem(const QRectF &bounds, const Theme &theme);

    void setPlaces(const Anchor &anchor, const QList<Anchor> &also = {});
    /// Plain text; lines are kept.
    void setExplanation(const QString &text);
    void setCurrent(bool current);
    /// Index of the point of the chart that it stands for; -1 for what stands for none.
    void setPoint(int index) { m_index = index; }
    int pointIndex() const { return m_index; }

    const Anchor &anchor() const { return m_anchor; }
    bool cites(const Anchor &place) const { return m_anchor == place || m_also.contains(place); }
    QString explanation() const { return m_explanation; }
    QRectF bounds() const { return m_bounds; }

    QRectF boundingRect() const override;
    /// Somewhat larger than what is painted: a target's line is thin.
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) final;

protected:
    virtual void paintContent(QPainter &painter) = 0;
    const Theme &theme() const { return *m_theme; }

private:
    QRectF m_bounds;
    const Theme *m_theme;
    Anchor m_anchor;
    QList<Anchor> m_also;
    QString m_explanation;
    int m_index = -1;
    bool m_current = false;
};

/// The room that a bar or mark takes: a mark is a line with a head.
QRectF pointBounds(const QRectF &shape, const ChartPoint &point, ChartDirection direction);

/// Whether the words of a point that is no figure are cut in a width.
bool wordsAreCut(const ChartPoint &point, qreal width);

/// A figure of several years: a band, a line or a bracket over them.
class SpanItem : public AnchoredItem
{
public:
    SpanItem(const ChartPoint &point, const QRectF &band, const QColor &color, const Theme &theme);

protected:
    void paintContent(QPainter &painter) override;

private:
    ChartPoint m_point;
    QRectF m_band;
    QColor m_color;
};

/// A bar, which the frame fills, or a mark.
class PointItem : public AnchoredItem
{
public:
    /// `color` is that of the bar, or of the mark.
    PointItem(const ChartPoint &point, const QRectF &shape, const QColor &color, const Theme &theme,
              ChartDirection direction);

    const ChartPoint &point() const { return m_point; }

protected:
    void paintContent(QPainter &painter) override;

private:
    ChartPoint m_point;
    QRectF m_shape;
    QColor m_color;
    ChartDirection m_direction;
};

} // namespace PlanLens

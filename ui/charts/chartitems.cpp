// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartitems.h"

#include "style/plaintext.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QPainter>

namespace PlanLens {

PaintItem::PaintItem(const QRectF &bounds, Paint paint)
    : m_bounds(bounds), m_paint(std::move(paint))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void PaintItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_paint(*painter);
}

PaintItem *textItem(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                    Qt::Alignment alignment)
{
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 1);
    auto *item = new PaintItem(rect, [=](QPainter &painter) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    });
    item->setText(text);
    return item;
}

PaintItem *lineItem(const QLineF &line, const QPen &pen)
{
    return new PaintItem(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1),
                         [=](QPainter &painter) {
                             painter.setPen(pen);
                             painter.drawLine(line);
                         });
}

AnchoredItem::AnchoredItem(const QRectF &bounds, const Theme &theme)
    : m_bounds(bounds), m_theme(&theme)
{}

void AnchoredItem::setPlaces(const Anchor &anchor, const QList<Anchor> &also)
{
    m_anchor = anchor;
    m_also = also;
    if (anchor.isValid())
        setCursor(QCursor(Qt::PointingHandCursor));
}

void AnchoredItem::setExplanation(const QString &text)
{
    m_explanation = text;
    setToolTip(wrappedTip(text));
}

void AnchoredItem::setCurrent(bool current)
{
    m_current = current;
    setZValue(current ? 10 : 0);
    update();
}

QRectF AnchoredItem::boundingRect() const
{
    return m_bounds.adjusted(-5, -5, 5, 5);
}

QPainterPath AnchoredItem::shape() const
{
    QPainterPath path;
    path.addRect(m_bounds.adjusted(-1, -3, 1, 3));
    return path;
}

void AnchoredItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintContent(*painter);
    if (!m_current)
        return;
    painter->setPen(QPen(m_theme->accent, 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_bounds.adjusted(-3, -3, 3, 3), 3, 3);
}

/// A mark is a line with a head; this is the room they take together.
static QRectF markBounds(const QRectF &ends, const ChartPoint &point, ChartDirection direction)
{
    const bool up = direction == ChartDirection::Up;
    const bool above = point.kind == MarkKind::AtLeast || point.kind == MarkKind::MoreThan;
    const bool below = point.kind == MarkKind::AtMost || point.kind == MarkKind::LessThan;
    const qreal more = above ? 8 : 2;
    const qreal less = below ? 8 : 2;
    return up ? ends.adjusted(0, -more, 0, less) : ends.adjusted(-less, 0, more, 0);
}

QRectF pointBounds(const QRectF &shape, const ChartPoint &point, ChartDirection direction)
{
    return point.role == Role::Target && point.isFigure() ? markBounds(shape, point, direction)
                                                          : shape;
}

static QFont wordsFont()
{
    return chartFont(10);
}

bool wordsAreCut(const ChartPoint &point, qreal width)
{
    return !point.isFigure() && QFontMetricsF(wordsFont()).horizontalAdvance(point.label) > width;
}

SpanItem::SpanItem(const ChartPoint &point, const QRectF &band, const QColor &color,
                   const Theme &theme)
    : AnchoredItem(band, theme), m_point(point), m_band(band), m_color(color)
{
    setPlaces(point.anchor, point.also);
    setExplanation(point.tooltip);
}

void SpanItem::paintContent(QPainter &painter)
{
    paintSpan(painter, m_band, m_point, m_color, theme());
}

PointItem::PointItem(const ChartPoint &point, const QRectF &shape, const QColor &color,
                     const Theme &theme, ChartDirection direction)
    : AnchoredItem(pointBounds(shape, point, direction), theme)
    , m_point(point)
    , m_shape(shape)
    , m_color(color)
    , m_direction(direction)
{
    setPlaces(point.anchor, point.also);
    setExplanation(point.tooltip);
}

void PointItem::paintContent(QPainter &painter)
{
    if (m_point.kind == MarkKind::Words) {
        const QFont font = wordsFont();
        painter.setFont(font);
        painter.setPen(theme().textMuted);
        const QString words =
            QFontMetricsF(font).elidedText(m_point.label, Qt::ElideRight, m_shape.width());
        painter.drawText(m_shape, Qt::AlignCenter | Qt::TextSingleLine, words);
    } else if (m_point.role == Role::Target) {
        paintMark(painter, m_shape, m_point, m_color, theme(), m_direction);
    } else if (lookOf(m_point) == BarLook::Estimated) {
        paintEstimate(painter, m_shape, m_color);
    }
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartshapes.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace PlanLens {

QFont chartFont(int pixels, bool bold)
{
    QFont font = interfaceFont();
    font.setPixelSize(pixels);
    font.setBold(bold);
    // Beside Latin letters Noto puts other glyphs for digits, which have no code point of their
    // own: a PDF would lose them as text.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QColor orderingColor(Ordering ordering, const Theme &theme)
{
    switch (ordering) {
    case Ordering::Higher:
        return theme.series(1);
    case Ordering::Lower:
        return theme.series(2);
    case Ordering::Equal:
    case Ordering::Open:
        break;
    }
    return theme.textMuted;
}

/// Lines at 45 degrees, cut to the bar by reckoning: SVG as Qt writes it knows no clipping.
static void paintHatch(QPainter &painter, const QRectF &bar, const QColor &color)
{
    constexpr qreal apart = 5;
    painter.setPen(QPen(color, 0.8));
    for (qreal c = bar.left() + bar.top() + apart; c < bar.right() + bar.bottom(); c += apart) {
        // The line x + y = c.
        const qreal left = std::max(bar.left(), c - bar.bottom());
        const qreal right = std::min(bar.right(), c - bar.top());
        if (left < right)
            painter.drawLine(QPointF(left, c - left), QPointF(right, c - right));
    }
}

QColor barColor(const QColor &color, BarLook look)
{
    QColor filled = color;
    if (look == BarLook::Superseded)
        filled.setAlphaF(0.12f);
    else if (look == BarLook::Estimated)
        filled.setAlphaF(0.26f);
    return filled;
}

void paintEstimate(QPainter &painter, const QRectF &bar, const QColor &color)
{
    QColor line = color;
    line.setAlphaF(0.45f);
    paintHatch(painter, bar, line);
    QPen edge(color, 1);
    edge.setDashPattern({3, 2});
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

namespace {

/// Draws in the frame of columns; rows turn it by a right angle.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const ChartPoint &point, const QColor &ink, const Theme &theme)
        : m_painter(painter)
        , m_point(point)
        , m_theme(theme)
        , m_ink(point.superseded ? theme.textFaint : ink)
    {}

    /// `low` and `high` are heights; smaller is higher on the page.
    void paint(qreal left, qreal right, qreal low, qreal high)
    {
        const qreal middle = (left + right) / 2;
        if (m_point.kind == MarkKind::Range) {
            stroke(left, right, low);
            stroke(left, right, high);
            m_painter.setPen(QPen(m_ink, 1));
            m_painter.drawLine(QPointF(middle, low), QPointF(middle, high));
            return;
        }
        stroke(left, right, high);
        const qreal size = std::min(3.6, (right - left) / 2.4);
        const bool hollow =
            m_point.kind == MarkKind::MoreThan || m_point.kind == MarkKind::LessThan;
        if (m_point.kind == MarkKind::AtLeast || m_point.kind == MarkKind::MoreThan)
            head(middle, high - 2, -1, size, hollow);
        if (m_point.kind == MarkKind::AtMost || m_point.kind == MarkKind::LessThan)
            head(middle, high + 2, 1, size, hollow);
    }

private:
    /// With a rim in the colour of the ground, so that it shows on a bar too.
    void stroke(qreal left, qreal right, qreal y)
    {
        QColor rim = m_theme.surface;
        rim.setAlphaF(0.7f);
        m_painter.setPen(QPen(rim, 3.6, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(left, y), QPointF(right, y));
        QPen pen(m_ink, m_point.superseded ? 1 : 1.8, Qt::SolidLine, Qt::FlatCap);
        if (m_point.approximate)
            pen.setDashPattern({1.2, 1.0});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(left, y), QPointF(right, y));
    }

    /// `up` is -1 for a head that points to smaller y, else 1.
    void head(qreal x, qreal base, int up, qreal size, bool hollow)
    {
        const QPolygonF triangle({{x - size, base}, {x + size, base}, {x, base + up * size * 1.4}});
        QColor rim = m_theme.surface;
        rim.setAlphaF(0.7f);
        m_painter.setPen(QPen(rim, 2.4));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(triangle);
        m_painter.setPen(hollow ? QPen(m_ink, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(hollow ? m_theme.surface : m_ink);
        m_painter.drawPolygon(triangle);
    }

    QPainter &m_painter;
    const ChartPoint &m_point;
    const Theme &m_theme;
    QColor m_ink;
};

} // namespace

void paintMark(QPainter &painter, const QRectF &ends, const ChartPoint &point, const QColor &ink,
               const Theme &theme, ChartDirection direction)
{
    painter.save();
    MarkPainter mark(painter, point, ink, theme);
    if (direction == ChartDirection::Up) {
        mark.paint(ends.left(), ends.right(), ends.bottom(), ends.top());
    } else {
        // Up becomes right: a point (x, y) of the column frame stands at (-y, x).
        painter.rotate(90);
        mark.paint(ends.top(), ends.bottom(), -ends.left(), -ends.right());
    }
    painter.restore();
}

void paintSpan(QPainter &painter, const QRectF &band, const ChartPoint &point, const QColor &color,
               const Theme &theme)
{
    painter.save();
    const bool target = point.role == Role::Target;
    const qreal y = band.center().y();
    QPen pen(color, 1.6, Qt::SolidLine, Qt::FlatCap);
    if (point.span == SpanKind::Total) {
        if (target)
            pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF({band.bottomLeft(), QPointF(band.left(), y),
                                        QPointF(band.right(), y), band.bottomRight()}));
        painter.restore();
        return;
    }
    if (!target) {
        QColor pale = color;
        pale.setAlphaF(0.2f);
        painter.fillRect(band, pale);
    }
    pen.setDashPattern(target ? QList<qreal>{5, 3} : QList<qreal>{1.2, 1.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y));
    painter.restore();
    if (target && point.kind != MarkKind::Exact && point.kind != MarkKind::Range)
        paintMark(painter, QRectF(band.right() - 14, y, 14, 0), point, color, theme,
                  ChartDirection::Up);
}

void paintPath(QPainter &painter, const QLineF &way, const QColor &color)
{
    painter.save();
    QPen pen(color, 1, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({7, 4});
    painter.setPen(pen);
    painter.drawLine(way);
    painter.restore();
}

void paintDispute(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.missed);
    painter.drawPolygon(
        QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
    painter.setPen(QPen(theme.surface, 1.2));
    const qreal x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.42),
                     QPointF(x, box.top() + box.height() * 0.68));
    painter.drawPoint(QPointF(x, box.bottom() - box.height() * 0.14));
    painter.restore();
}

void paintBreak(QPainter &painter, const QPointF &at, const Theme &theme, ChartDirection direction)
{
    Q_UNUSED(direction);
    painter.save();
    painter.setPen(QPen(theme.textMuted, 1.2));
    for (const qreal shift : {-2.0, 2.0})
        painter.drawLine(at + QPointF(shift - 2, 5), at + QPointF(shift + 2, -5));
    painter.restore();
}

} // namespace PlanLens

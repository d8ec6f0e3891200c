// SPDX-License-Identifier: GPL-3.0-or-later
// How a text that is set is painted: its lines, the grid of tables, and what stands under figures.

#include "sidebyside/differencemarks.h"
#include "sidebyside/settext.h"

#include <QPainter>
#include <QPainterPath>

namespace PlanLens {

namespace {

constexpr float groundAlpha = 0.45F; ///< of a cell in which words differ: paler than the words
constexpr qreal underFigures = 1.5;  ///< below the line that says what became of a word

/// Dotted, as in the reading view; a wave under what a person put right.
void underline(QPainter &painter, const QRectF &line, bool corrected, const QColor &color)
{
    const qreal y = std::floor(line.bottom() + underFigures) + 0.5;
    if (!corrected) {
        QPen pen(color, 1);
        pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
        return;
    }
    QPainterPath wave({line.left(), y});
    bool up = true;
    for (qreal x = line.left() + 2; x <= line.right(); x += 2, up = !up)
        wave.lineTo(x, y + (up ? -2 : 0));
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

void drawFigures(QPainter &painter, const SetBox &box, const QPointF &at, const Theme &theme)
{
    QColor quiet = theme.accent;
    // A table is nearly all figures: a full row of strong dots would be noise.
    quiet.setAlphaF(box.cell ? 0.35F : 0.9F);
    for (const SetFigure &figure : box.figures) {
        for (const QRectF &rect : figure.rects)
            underline(painter, rect.translated(at + box.rect.topLeft()), figure.corrected,
                      figure.corrected ? theme.accent : quiet);
    }
}

/// The ground of a cell, and its lines to the right and below.
void drawCell(QPainter &painter, const SetBox &box, const QPointF &at, BlockStatus status,
              const Theme &theme)
{
    const QRectF cell = box.cell->translated(at);
    if (box.place.drawn) {
        const bool whole = status == BlockStatus::Added || status == BlockStatus::Removed;
        if (!whole)
            painter.fillRect(cell, box.place.strong ? theme.raised : theme.surface);
        if (box.ground.isValid()) {
            QColor ground = box.ground;
            ground.setAlphaF(groundAlpha);
            painter.fillRect(cell, ground);
        }
    }
    painter.setPen(theme.border);
    if (box.place.ruledBelow)
        painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    if (box.place.ruledBehind)
        painter.drawLine(cell.topRight(), cell.bottomRight());
}

} // namespace

void SetText::draw(QPainter &painter, const QPointF &at, qreal from, qreal to, BlockStatus status,
                   const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF clip(at.x() - 1, at.y() + from, 1e6, to - from);
    for (const Part &part : m_parts) {
        if (!part.set || !part.isBetween(from, to))
            continue;
        const QPointF corner = at + QPointF(0, part.top);
        for (const SetBox &box : part.set->boxes) {
            if (box.cell)
                drawCell(painter, box, corner, status, theme);
            if (!box.layout)
                continue;
            box.layout->draw(&painter, corner + box.rect.topLeft(), {}, clip);
            drawFigures(painter, box, corner, theme);
        }
        if (!part.strip.isTableRow())
            continue;
        // What the cells leave open: the left of a table, and its top.
        const qreal width = gridOf(part.strip)->width();
        painter.setPen(theme.border);
        painter.drawLine(corner, corner + QPointF(0, part.height));
        if (part.strip.row == 0)
            painter.drawLine(corner, corner + QPointF(width, 0));
    }
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savestar.h"

#include "style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace PlanLens {

static QPainterPath star(double size)
{
    constexpr int corners = 10;
    constexpr double inner = .42; ///< of the outer radius
    const double outer = size / 2 - 1;
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = std::numbers::pi * (2.0 * i / corners - .5);
        const double radius = i % 2 == 0 ? outer : outer * inner;
        points << QPointF(size / 2 + radius * std::cos(angle), size / 2 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QIcon starIcon(bool full, const QPalette &palette)
{
    constexpr int size = 64;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette);
    QPen pen(full ? theme.accent : theme.textMuted, size / 16.0);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(full ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
    painter.drawPath(star(size - 4).translated(2, 2));
    return QIcon(pixmap);
}

} // namespace PlanLens

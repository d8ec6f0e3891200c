// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axisstrip.h"

#include <QPainter>

namespace PlanLens {

AxisStrip::AxisStrip(const QGraphicsView &view, ChartScene &scene, QWidget *viewport)
    : QWidget(viewport), m_view(view), m_scene(scene)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void AxisStrip::follow()
{
    const QRect axis = m_view.mapFromScene(m_scene.axisBand()).boundingRect();
    const int foot = parentWidget()->height();
    const bool below = axis.height() > 1 && axis.bottom() > foot;
    setVisible(below);
    if (!below)
        return;
    setGeometry(0, foot - axis.height(), parentWidget()->width(), axis.height());
    update();
}

void AxisStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_view.backgroundBrush());
    const QRectF band = m_scene.axisBand();
    const QPointF left = m_view.mapToScene(0, 0);
    // A pixel less: the line above the labels is the plot's.
    const QRectF source(left.x(), band.top() + 1, width(), band.height() - 1);
    m_scene.render(&painter, QRectF(0, 1, width(), height() - 1), source, Qt::IgnoreAspectRatio);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/overviewstrip.h"

#include "sidebyside/differencemarks.h"
#include "style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the differences"));
    setToolTip(tr("Where the reports differ; click to go there"));
}

void OverviewStrip::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

void OverviewStrip::setWindow(qreal from, qreal to)
{
    m_from = from;
    m_to = to;
    update();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    for (const Mark &mark : m_marks) {
        const qreal top = mark.from * height();
        const qreal bottom = std::max(mark.to * height(), top + 2);
        painter.fillRect(QRectF(3, top, width() - 6, bottom - top), lineColor(mark.status, theme));
    }
    QColor window = theme.accent;
    painter.setPen(window);
    window.setAlphaF(0.12F);
    painter.setBrush(window);
    painter.drawRect(QRectF(0.5, m_from * height() + 0.5, width() - 1,
                            std::max(8.0, (m_to - m_from) * height() - 1)));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT wanted(std::clamp(event->position().y() / std::max(1, height()), 0.0, 1.0));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        mousePressEvent(event);
}

} // namespace PlanLens

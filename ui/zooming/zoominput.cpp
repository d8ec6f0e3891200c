// SPDX-License-Identifier: GPL-3.0-or-later
#include "zooming/zoominput.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>

namespace PlanLens {

ZoomInput::ZoomInput(QWidget *viewport) : QObject(viewport), m_viewport(viewport)
{
    viewport->grabGesture(Qt::PinchGesture);
    viewport->installEventFilter(this);
}

void ZoomInput::setPannable(bool pannable)
{
    m_pannable = pannable;
    if (!pannable)
        endDrag();
}

bool ZoomInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_viewport || !m_zoomable)
        return false;
    switch (event->type()) {
    case QEvent::Wheel:
        return takeWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture:
        return takeNativeGesture(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::Gesture:
        return takeGesture(*static_cast<QGestureEvent *>(event));
    case QEvent::MouseButtonPress: {
        const auto &press = *static_cast<QMouseEvent *>(event);
        endDrag();
        if (m_pannable && press.button() == Qt::LeftButton)
            m_pressed = press.position();
        return false;
    }
    case QEvent::MouseMove:
        return takeMove(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        endDrag();
        return false;
    default:
        return false;
    }
}

/// How many whole notches an angle of the wheel has come to; the rest stays.
static int takeNotches(int &angle, int by)
{
    constexpr int notch = 120;
    angle += by;
    const int notches = angle / notch;
    angle -= notches * notch;
    return notches;
}

bool ZoomInput::takeWheel(QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        event.accept();
        if (const int steps = takeNotches(m_zoomAngle, angle.y()); steps != 0)
            Q_EMIT zoomWanted(steps, event.position());
        return true;
    }
    const bool sideways = event.modifiers().testFlag(Qt::ShiftModifier);
    const int along = angle.x() != 0 ? angle.x() : (sideways ? angle.y() : 0);
    if (!m_pannable || along == 0)
        return false;
    event.accept();
    if (const int steps = takeNotches(m_panAngle, along); steps != 0)
        Q_EMIT panWanted(-steps);
    return true;
}

bool ZoomInput::takeNativeGesture(QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::BeginNativeGesture)
        m_pinched = 1;
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    event.accept();
    pinch(1 + event.value(), event.position());
    return true;
}

bool ZoomInput::takeGesture(QGestureEvent &event)
{
    const auto *gesture = qobject_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    // Without this no more would be told of it.
    event.accept(Qt::PinchGesture);
    if (gesture->state() == Qt::GestureStarted)
        m_pinched = 1;
    endDrag();
    pinch(gesture->scaleFactor(), m_viewport->mapFromGlobal(gesture->centerPoint()));
    return true;
}

void ZoomInput::pinch(double factor, const QPointF &at)
{
    constexpr double step = 1.25;
    m_pinched *= std::clamp(factor, 0.1, 10.0);
    int steps = 0;
    while (m_pinched >= step) {
        m_pinched /= step;
        ++steps;
    }
    while (m_pinched <= 1 / step) {
        m_pinched *= step;
        --steps;
    }
    if (steps != 0)
        Q_EMIT zoomWanted(steps, at);
}

bool ZoomInput::takeMove(const QMouseEvent &event)
{
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPointF way = event.position() - *m_pressed;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance())
        return false;
    if (!m_dragging) {
        m_dragging = true;
        m_viewport->setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragStarted();
    }
    Q_EMIT dragged(way);
    return true;
}

void ZoomInput::endDrag()
{
    m_pressed.reset();
    if (m_dragging)
        m_viewport->unsetCursor();
    m_dragging = false;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;
class QNativeGestureEvent;
class QGestureEvent;
class QWheelEvent;
class QWidget;

namespace PlanLens {

/// What a person does over a view to zoom and pan it: Ctrl and the wheel, two fingers that part or
/// meet, the wheel sideways or with Shift, and dragging.
///
/// Takes these from the viewport, and leaves all else to it; a press too, as it may be a click.
class ZoomInput : public QObject
{
    Q_OBJECT

public:
    explicit ZoomInput(QWidget *viewport);

    /// Whether there is something to zoom. Not at first.
    void setZoomable(bool zoomable) { m_zoomable = zoomable; }
    /// Whether there is something beyond what is shown. Not at first.
    void setPannable(bool pannable);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Nearer by so many steps, or away where they are negative, at a place of the viewport.
    void zoomWanted(int steps, const QPointF &at);
    /// To what lies behind by so many steps, or before where they are negative.
    void panWanted(int steps);
    void dragStarted();
    /// By so much since the start, in pixels.
    void dragged(const QPointF &way);

private:
    bool takeWheel(QWheelEvent &event);
    bool takeNativeGesture(QNativeGestureEvent &event);
    bool takeGesture(QGestureEvent &event);
    void pinch(double factor, const QPointF &at);
    bool takeMove(const QMouseEvent &event);
    void endDrag();

    QWidget *m_viewport;
    bool m_zoomable = false;
    bool m_pannable = false;
    int m_zoomAngle = 0; ///< of the wheel, not yet a step
    int m_panAngle = 0;
    double m_pinched = 1; ///< factor that is not yet a step
    std::optional<QPointF> m_pressed;
    bool m_dragging = false;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tabwalk.h"

#include <QApplication>
#include <QDockWidget>

namespace PlanLens {

static bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy();
}

bool isInSight(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    QRect part = widget.rect();
    for (const QWidget *inner = &widget; !inner->isWindow(); inner = inner->parentWidget())
        part = part.translated(inner->pos()) & inner->parentWidget()->rect();
    return !part.isEmpty();
}

QWidget *nextInSight(const QWidget &window, bool forward)
{
    const QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    const auto step = [forward](const QWidget *widget) {
        return forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = step(from); widget != from; widget = step(widget)) {
        if (widget->window() == &window && takesTab(*widget) && isInSight(*widget))
            return widget;
    }
    return nullptr;
}

void leaveWhenOutOfSight(QDockWidget *dock)
{
    // Queued: the docks are laid out after they tell of it.
    QObject::connect(
        dock, &QDockWidget::visibilityChanged, dock,
        [dock] {
            const QWidget *focused = QApplication::focusWidget();
            if (!focused || !dock->isAncestorOf(focused) || isInSight(*dock))
                return;
            if (QWidget *next = nextInSight(*dock->window(), true))
                next->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

} // namespace PlanLens

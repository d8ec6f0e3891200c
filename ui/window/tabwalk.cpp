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

static QWidget *placeIn(QWidget *pane)
{
    const auto takes = [](QWidget *widget) {
        return widget && takesTab(*widget) && isInSight(*widget);
    };
    if (takes(pane))
        return pane;
    if (QWidget *last = pane->focusWidget(); last && pane->isAncestorOf(last) && takes(last))
        return last;
    for (QWidget *widget = pane->focusProxy(); widget; widget = widget->focusProxy()) {
        if (takes(widget))
            return widget;
    }
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane;
         widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takes(widget))
            return widget;
    }
    return nullptr;
}

QWidget *nextPane(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *focused = QApplication::focusWidget();
    const qsizetype count = panes.size();
    qsizetype at = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = ((forward ? at + step : at - step) % count + count) % count;
        if (!isInSight(*panes.at(next)))
            continue;
        if (QWidget *place = placeIn(panes.at(next)))
            return place;
    }
    return nullptr;
}

void giveKeyboard(QWidget &place)
{
    if (place.window() != QApplication::activeWindow())
        place.activateWindow();
    place.setFocus(Qt::ShortcutFocusReason);
}

void enterPane(QWidget &pane)
{
    if (QWidget *place = placeIn(&pane))
        giveKeyboard(*place);
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

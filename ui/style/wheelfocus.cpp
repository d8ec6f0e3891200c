// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wheelfocus.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace PlanLens {

WheelFocus::WheelFocus(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

static QWidget *boxOf(QObject *watched)
{
    if (auto *combo = qobject_cast<QComboBox *>(watched))
        return combo;
    return qobject_cast<QAbstractSpinBox *>(watched);
}

bool WheelFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    QWidget *box = boxOf(watched);
    if (!box)
        return false;
    if (event->type() == QEvent::Polish) {
        // Or the wheel itself would give it the keyboard first.
        if (box->focusPolicy() == Qt::WheelFocus)
            box->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (box->hasFocus())
        return false;
    event->ignore(); // goes on to what the box stands in
    return true;
}

} // namespace PlanLens

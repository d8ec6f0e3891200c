// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/popupkeys.h"

#include <QApplication>
#include <QKeyEvent>

namespace PlanLens {

PopupKeys::PopupKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PopupKeys::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (event->type() != QEvent::ShortcutOverride || !QApplication::activePopupWidget() ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    // Accepted, the key goes to the list itself.
    event->accept();
    return true;
}

} // namespace PlanLens

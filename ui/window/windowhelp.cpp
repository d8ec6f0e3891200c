// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowhelp.h"

#include "help/helpplaces.h"
#include "help/keyswindow.h"
#include "help/manualwindow.h"
#include "printing/sheetwindow.h"
#include "style/windowsize.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace PlanLens {

namespace {

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

/// Dialogs and other windows belong to the window that opened them.
bool belongsTo(const QObject *object, const QObject &window)
{
    while (object && object != &window)
        object = object->parent();
    return object;
}

} // namespace

WindowHelp::WindowHelp(QMainWindow &window, Dialogs &dialogs)
    : QObject(&window), m_window(window), m_dialogs(dialogs)
{
    QCoreApplication::instance()->installEventFilter(this);
}

ManualWindow *WindowHelp::manual() const
{
    return m_manual;
}

KeysWindow *WindowHelp::keys() const
{
    return m_keys;
}

bool WindowHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !belongsTo(widget, m_window) || key->key() != Qt::Key_F1 ||
        key->modifiers() != Qt::NoModifier)
        return false;
    showManualFor(widget);
    return true;
}

void WindowHelp::showManualFor(const QWidget *widget)
{
    showManual(helpPlaceOf(widget));
}

void WindowHelp::showManual(const QString &place)
{
    // A card or menu that has popped up would keep mouse and keys to itself.
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    // Beside a dialog that holds all other windows the manual has to be one of its own.
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *owner = modal ? modal : &m_window;
    if (!m_manual || m_manual->parentWidget() != owner) {
        if (m_manual)
            m_manual->close();
        m_manual = new ManualWindow(Manual::shown(), owner);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        sizeToScreen(*m_manual, m_manual->size(), &m_window);
    }
    m_manual->showPart(place);
    bringUp(*m_manual);
}

void WindowHelp::showKeys()
{
    if (!m_keys) {
        // Windows that are not open have keys as well: so they are made to be asked.
        const SheetWindow sheet{SheetContent()};
        const ManualWindow manual{Manual::shown()};
        const QList<const QWidget *> others{&sheet, &manual};
        m_keys = new KeysWindow(keysOf(m_window, others), m_dialogs, &m_window);
        m_keys->setAttribute(Qt::WA_DeleteOnClose);
        sizeToScreen(*m_keys, m_keys->size(), &m_window);
    }
    bringUp(*m_keys);
}

} // namespace PlanLens

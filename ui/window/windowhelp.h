// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace PlanLens {

class Dialogs;
class KeysWindow;
class ManualWindow;

/// Opens the manual and the list of keys of a window. F1 is heard in its dialogs and other windows
/// too, where the key of the menu is not.
class WindowHelp : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the window is its parent.
    WindowHelp(QMainWindow &window, Dialogs &dialogs);

    /// Opens the manual at the part that belongs to a widget; at its beginning for nullptr.
    void showManualFor(const QWidget *widget);
    /// Opens it at a part, `page` or `page#section`.
    void showManual(const QString &place);
    void showKeys();

    /// nullptr while it is not open.
    ManualWindow *manual() const;
    KeysWindow *keys() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
    Dialogs &m_dialogs;
    QPointer<ManualWindow> m_manual;
    QPointer<KeysWindow> m_keys;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/recentfiles.h"

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace PlanLens {

class Dialogs;
class Settings;

/// The menu of libraries: new, open, those opened last, another window. It asks and looks whether a
/// file can be opened as a library; the window that shows it then takes its place.
class LibraryMenu : public QObject
{
    Q_OBJECT

public:
    /// `settings` and `dialogs` must outlive it. `window` is what dialogs stand before.
    LibraryMenu(Settings &settings, Dialogs &dialogs, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// The library that the window shows.
    void setLibrary(const QString &path);

    QAction *newLibrary = nullptr;
    QAction *openLibrary = nullptr;
    QAction *newWindow = nullptr;

Q_SIGNALS:
    /// The window is to show this library, which can be opened.
    void chosen(const QString &path);
    /// Another window on the same library.
    void windowRequested();

private:
    void askForNew();
    void askForOne();
    void choose(const QString &path);
    void fill();
    void inform(const QString &path, const QString &reason);

    RecentFiles m_recent;
    Dialogs &m_dialogs;
    QWidget *m_window;
    QMenu *m_menu;
    QString m_library;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runwindow.h"

#include "style/appearance.h"
#include "style/dialogs.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace PlanLens {

int runWindow(QApplication &application, const QStringList &files, const QString &libraryPath)
{
    SystemSettings settings;
    SystemDialogs dialogs;
    applyAppearance(application,
                    appearanceFromKey(settings.value(Settings::Appearance).toString()));
    MainWindow window(settings, dialogs);
    window.openLibrary(libraryPath);
    window.show();
    // What was open last is set once the window is on the screen.
    QTimer::singleShot(0, &window, [&] {
        window.restoreLastState();
        window.openPaths(files);
    });
    return QApplication::exec();
}

QString storedLanguage()
{
    return SystemSettings().value(Settings::Language).toString();
}

} // namespace PlanLens

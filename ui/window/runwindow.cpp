// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runwindow.h"

#include "preferences/preferences.h"
#include "style/dialogs.h"
#include "window/mainwindow.h"
#include "window/windowsession.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace PlanLens {

int runWindow(QApplication &application, const QStringList &files, const QString &libraryPath,
              const std::function<void(const QString &)> &useLanguage)
{
    SystemSettings settings;
    SystemDialogs dialogs;
    QGuiApplication::setDesktopFileName(QStringLiteral("planlens"));
    const Preferences preferences = storedPreferences(settings);
    applyAppearance(application, preferences.appearance);
    useForDrawing(preferences);
    WindowSession session(settings, dialogs, libraryPath, useLanguage);
    // What was open last is set once the window is on the screen.
    QTimer::singleShot(0, &session, [&] {
        session.window().restoreLastState();
        session.window().openPaths(files);
    });
    return QApplication::exec();
}

QString storedLanguage()
{
    return SystemSettings().value(Settings::Language).toString();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QApplication;

namespace PlanLens {

/// Opens the window on a library, imports and shows `files`, and runs until it is closed. The exit
/// status. `useLanguage` has the program speak the language of a code, empty for the system's.
int runWindow(QApplication &application, const QStringList &files, const QString &libraryPath,
              const std::function<void(const QString &)> &useLanguage);

/// The language a person chose in the window: "zh_CN", "en", or empty for the system's.
QString storedLanguage();

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace PlanLens {

/// Opens the window on a library, imports and shows `files`, and runs until it is closed. The exit
/// status.
int runWindow(QApplication &application, const QStringList &files, const QString &libraryPath);

/// The language a person chose in the window: "zh_CN", "en", or empty for the system's.
QString storedLanguage();

} // namespace PlanLens

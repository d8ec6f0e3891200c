// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace PlanLens {

/// Whether a window can be shown: there is a display, or a platform was named that needs none.
bool hasDisplay(const QStringList &arguments);
/// Says on standard error that there is none, or what else is wrong with the arguments; the exit
/// status.
int refuseWindow(const QStringList &arguments);
/// Opens the window for `planlens [--library F] [FILE…]` and runs until it is closed. The exit
/// status. `arguments` are those that Qt and --language left over.
int startWindow(QApplication &application, const QStringList &arguments);

} // namespace PlanLens

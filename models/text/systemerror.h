// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// What is wrong with a file or disk, by the system's number (`errno`): the usual errors in the
/// person's language, whatever the language of the system; all others as the system words them.
QString systemErrorText(int code);

/// The same for what Qt kept of an error: QFile::errorString(), QTemporaryDir::errorString().
QString systemErrorText(const QString &systems);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Writes an output of the program, of whatever format: every one goes through here.
///
/// A file is replaced only when all bytes of the new one are on the disk; where that fails the old
/// one stays as it was, and nothing is left beside it. A link stays, and the file that it leads to
/// is replaced; the permissions of a file that is replaced stay.
///
/// Never written over are the `inputs` (the files and the library that the output is made from,
/// by whatever name or link), what SQLite keeps beside them, any database, and whatever is no
/// regular file, which is not even opened. Nothing to write replaces nothing.
///
/// Empty on success, else the reason in the person's language, to stand after the file's name.
[[nodiscard]] QString writeOutputFile(const QString &path, const QByteArray &bytes,
                                      const QStringList &inputs = {});

} // namespace PlanLens

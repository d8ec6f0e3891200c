// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Exit status of the program.
namespace Exit {
inline constexpr int Done = 0;
inline constexpr int Failed = 1; ///< something could not be read or written
inline constexpr int Usage = 2;  ///< the command line is wrong
} // namespace Exit

/// Standard output and standard error in UTF-8, whatever the locale.
namespace Console {

/// False where it could not be written: a closed pipe, a full disk.
bool write(const QByteArray &utf8);
bool print(const QString &line);
/// One line on standard error, with nothing in it that would steer the terminal.
void note(const QString &line);
/// `planlens: FILE: reason` on standard error.
void error(const QString &file, const QString &reason);
/// The same for each of several reasons.
void errors(const QString &file, const QStringList &reasons);

} // namespace Console
} // namespace PlanLens

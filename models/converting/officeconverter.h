// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace PlanLens {

/// The program that converts documents: LibreOffice. Empty where it is not installed.
QString officeProgram();

/// How long a conversion may take, by the clock.
inline constexpr int longestConversion = 60; ///< seconds
/// What the program may take of memory.
inline constexpr qint64 mostConversionBytes = qint64(1024) * 1024 * 1024;

/// Converts a document to DOCX by a program in a process of its own: with a profile of its own that
/// is thrown away, no macros, no links followed out of what is not trusted, without a network where
/// the system lets users have one of their own, limited in time, memory and size of files. `suffix`
/// is what its name ends with (`doc`, `rtf`). An error's `file` is left empty. Throws WorkStopped
/// where the work is cancelled; the process is ended then.
std::variant<QByteArray, ReadError> convertedToDocx(const QByteArray &bytes, const QString &suffix,
                                                    const QString &program);

} // namespace PlanLens

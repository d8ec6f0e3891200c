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

/// What a document is made into.
struct OfficeConversion
{
    QString suffix; ///< what the name of the document ends with: `doc`, `rtf`, `xls`
    QString filter; ///< of LibreOffice, behind what the name of the result ends with and a colon
};

/// Converts a document by a program in a process of its own (see runConfined()): with a profile of
/// its own that is thrown away, no macros, no links followed out of what is not trusted. An error's
/// `file` is left empty. Throws WorkStopped where the work is cancelled.
std::variant<QByteArray, ReadError> convertedByOffice(const QByteArray &bytes,
                                                      const OfficeConversion &conversion,
                                                      const QString &program);

} // namespace PlanLens

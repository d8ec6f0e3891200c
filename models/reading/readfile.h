// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readoutcome.h"
#include "text/cancelling.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace PlanLens {

/// Reads bytes with the reader that accepts them, into one report or several. The outcome is an
/// error where none does.
ReadOutcome readBytes(const QByteArray &bytes, const QString &file,
                      const Cancelled &cancelled = {});
/// The bytes of a file on disk. Only regular files of at most `largestFile` bytes are opened at
/// all.
std::variant<QByteArray, ReadError> loadFile(const QString &path);
/// Loads a file and reads its bytes.
ReadOutcome readFile(const QString &path, const Cancelled &cancelled = {});

} // namespace PlanLens

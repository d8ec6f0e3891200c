// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/documentlimits.h"
#include "reading/readoutcome.h"
#include "text/workpoint.h"

#include <QByteArray>
#include <QString>

#include <new>
#include <variant>

namespace PlanLens {

/// Does work on a document that may be too much: what limits, time and memory stop becomes an
/// error, and `cancelled` is looked at in the middle of it (see workPoint()). `work` returns
/// `Outcome`, which ReadError and ReadCancelled convert to.
template <typename Outcome, typename Work>
Outcome withinLimits(const QString &file, const Cancelled &cancelled, Work work)
{
    const StoppableWork stoppable(cancelled, longestWork());
    try {
        return work();
    } catch (const DocumentTooLarge &beyond) {
        return ReadError{ReadErrorKind::TooMuch, file, beyond.limit};
    } catch (const std::bad_alloc &) {
        return ReadError{ReadErrorKind::OutOfMemory, file, {}};
    } catch (WorkStopped why) {
        if (why == WorkStopped::Cancelled)
            return ReadCancelled{};
        return ReadError{ReadErrorKind::OutOfTime, file, {}};
    }
}

/// Reads bytes with the reader that accepts them, into one report or several. The outcome is an
/// error where none does, or where the document goes beyond the limits
/// (assembling/documentlimits.h).
ReadOutcome readBytes(const QByteArray &bytes, const QString &file,
                      const Cancelled &cancelled = {});
/// The bytes of a file on disk. Only regular files of at most `largestFile` bytes are opened at
/// all.
std::variant<QByteArray, ReadError> loadFile(const QString &path);
/// Loads a file and reads its bytes.
ReadOutcome readFile(const QString &path, const Cancelled &cancelled = {});

} // namespace PlanLens

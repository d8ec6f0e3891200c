// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readoutcome.h"
#include "text/cancelling.h"
#include "text/encoding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// The text of a file; nothing where it is no text or the work was cancelled: `otherwise` says so.
/// Throws DocumentTooLarge where it has more characters than a document may.
std::optional<DecodedText> decodedFile(const QByteArray &bytes, const QString &file,
                                       const Cancelled &cancelled, ReadOutcome &otherwise);

/// A report, still without blocks, whose source is the text of the file.
Report reportOfText(const DecodedText &text, const QByteArray &bytes, const QString &file,
                    const QString &format);

/// What it took to decode the text, by its lines.
QList<Problem> damageOf(const DecodedText &text, const Report &report);
/// The same for a document whose lines are not those of the file: of the whole, without places.
QList<Problem> damageOf(const DecodedText &text);

} // namespace PlanLens

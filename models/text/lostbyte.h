// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>

namespace PlanLens {

/// A character put together again from the bytes of a doubly encoded stretch.
struct RestoredChar
{
    QChar character;
    bool lastByteLost = false; ///< its last byte is missing, and was taken for 0x80
    bool neutral = false;      ///< ASCII or a blank: the same in either encoding
};

/// The text of a restored stretch. Where a character's last byte is missing and could have been
/// another than 0x80, the character that the text around it demands, or else U+FFFD.
QString settleLostBytes(const QList<RestoredChar> &characters);

} // namespace PlanLens

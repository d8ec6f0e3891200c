// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QString>

namespace PlanLens {

/// What the pages of a PDF show.
struct PaintedText
{
    QString text;       ///< all characters that are painted, in any order
    QList<QFont> fonts; ///< in which they are
};

/// Makes the text of a PDF that Qt wrote the text that was painted.
///
/// Chinese fonts share a glyph between characters: 大 U+5927 and the radical ⼤ U+2F24, 户 and 戶.
/// Qt takes the first code point of a glyph for its ToUnicode map, so that who copies or searches
/// 大渡口 meets the radical. This puts the characters back; no byte changes its place.
QByteArray withPaintedCharacters(QByteArray pdf, const PaintedText &painted);

} // namespace PlanLens

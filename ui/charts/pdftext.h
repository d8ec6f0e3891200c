// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace PlanLens {

/// Makes the text of a PDF that Qt wrote the text that was painted.
///
/// Chinese fonts share a glyph between a character and the radical that looks like it (大 U+5927,
/// ⼤ U+2F24). Qt takes the first code point of a glyph for its ToUnicode map, so that who copies
/// or searches 大渡口 meets the radical. This puts the characters back; no byte changes its place.
QByteArray withCharactersForRadicals(QByteArray pdf);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// What a character of a symbol font (`w:sym`) shows, from the font's name and the code in
/// hexadecimal. U+FFFD for characters whose meaning is not known.
QString symbol(const QString &font, const QString &code);

} // namespace PlanLens

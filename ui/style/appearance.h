// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"

class QApplication;

namespace PlanLens {

enum class Appearance { FollowSystem, Light, Dark, HighContrast, DarkHighContrast };

/// Sets style, palette, font (as large as the system's), style sheet and icon of the whole program.
/// Widgets are told by the usual PaletteChange event.
void applyAppearance(QApplication &application, Appearance appearance);

/// The rules of the style sheet that a palette cannot say: headers, borders, tabs, compact rows.
QString styleSheet(const Theme &theme);

/// A word of the settings file, and back; FollowSystem where the word is not known.
QString toKey(Appearance appearance);
Appearance appearanceFromKey(const QString &key);

} // namespace PlanLens

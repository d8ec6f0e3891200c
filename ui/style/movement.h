// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"

namespace PlanLens {

/// How a rise and a fall are coloured. Their arrows tell them apart without.
enum class MovementColors {
    Neutral,   ///< neither: only what asks for less stands out
    RedRise,   ///< 红升绿降
    GreenRise, ///< 绿升红降
};

/// For the whole program.
void setMovementColors(MovementColors colors);
MovementColors movementColors();

/// The colour of a change by `difference`, which is not 0; `weaker` says that less is asked for
/// than before.
QColor movementColor(MovementColors colors, double difference, bool weaker, const Theme &theme);
/// The same by the colours of the whole program.
QColor movementColor(double difference, bool weaker, const Theme &theme);

/// A word of the settings file, and back; Neutral where the word is not known.
QString toKey(MovementColors colors);
MovementColors movementColorsFromKey(const QString &key);

} // namespace PlanLens

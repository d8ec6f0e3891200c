// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"
#include "style/appearance.h"
#include "style/movement.h"
#include "workspace/settings.h"

#include <optional>

namespace PlanLens {

/// What a person can set for the whole program.
struct Preferences
{
    QString language; ///< "zh_CN", "en", or empty for the system's
    Appearance appearance = Appearance::FollowSystem;
    double textPoints = 0;  ///< of the texts of reports; 0 for the usual size
    QString textFamily;     ///< their typeface; empty for the usual one
    double tablePoints = 0; ///< of the text of tables; 0 for that of the interface
    MovementColors movement = MovementColors::Neutral;
    std::optional<ValueForm> values; ///< of sheets; nothing for what the language is used to

    bool operator==(const Preferences &other) const = default;
};

Preferences storedPreferences(const Settings &settings);
void store(const Preferences &preferences, Settings &settings);

/// Sets what holds for the whole program and is asked whenever something is drawn: size and
/// typeface of texts, the size of tables, and the colours of rise and fall.
void useForDrawing(const Preferences &preferences);

} // namespace PlanLens

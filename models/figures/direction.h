// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// Which way an indicator should go.
enum class Direction {
    Higher, ///< the target is to be reached or passed
    Lower,  ///< the target is not to be passed
    AtMost, ///< a ceiling, as of unemployment and prices; judged like Lower
    None    ///< no direction: the target's own relation decides, else undecidable
};

/// The words of the catalogue and of JSON: "higher", "at-most", …; and back.
QString toKey(Direction direction);
std::optional<Direction> directionFrom(QStringView key);

} // namespace PlanLens

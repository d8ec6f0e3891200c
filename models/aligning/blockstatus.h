// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// What became of a block of the left report in the right one.
enum class BlockStatus {
    Same,         ///< the same words at the same place
    Changed,      ///< treats the same subject at the same place
    Moved,        ///< the same words, but other blocks changed places with it
    MovedChanged, ///< treats the same subject elsewhere
    Added,        ///< in the right report only
    Removed       ///< in the left report only
};

/// The words of the command line's JSON: "same", "changed", "moved", "moved-changed", "added",
/// "removed".
QString toKey(BlockStatus status);
/// The word in the person's language: unchanged, moved …
QString displayName(BlockStatus status);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

class Database;

/// The segments of the full-text index; see indexing.h. Runs inside a transaction of the caller's;
/// throws DatabaseError.
namespace Segments {

/// Waiting reports that become a segment, and segments that become one of the next level.
inline constexpr int waitingReports = 32;
inline constexpr int segmentsPerLevel = 8;

/// Makes segments of what waits and merges segments, where there are enough.
void mergeWhereDue(const Database &database);

} // namespace Segments
} // namespace PlanLens

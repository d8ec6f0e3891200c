// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

/// Ctrl+C, or the system's wish that the program end: work is ended in order, so that nothing half
/// is left, programs that were started are ended too, and what was done is still told. The second
/// time ends the program at once.
namespace Interruption {

/// From here on it is noted.
void watch();
bool isWanted();

} // namespace Interruption

} // namespace PlanLens

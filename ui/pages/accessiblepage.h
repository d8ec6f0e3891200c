// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

/// Has pages say which one they are and what is marked on them. For the application, however often
/// it is called.
void speakPages();

} // namespace PlanLens

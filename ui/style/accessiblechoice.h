// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

/// Has boxes to choose from say both what they are called and what is chosen: on Linux Qt would say
/// what is chosen alone. For the application, however often it is called; before the boxes are
/// made.
void speakChoices();

} // namespace PlanLens

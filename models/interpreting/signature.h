// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

namespace PlanLens {

/// The person at this computer, now: the name they are logged in with, and the time in UTC.
Signature signatureNow();

} // namespace PlanLens

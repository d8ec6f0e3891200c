// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "sheets/sheetoptions.h"

namespace PlanLens {

/// Tells corrected figures of the library as they were read; nothing of those that a person made,
/// and where a place states several that cannot be told apart. The library has to outlive it.
FigureAsRead storedAsRead(const Library &library);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "sheets/sheetplaces.h"

namespace PlanLens {

/// Names places by the titles, headings and pages of the library's reports, each of which is read
/// once. The library has to outlive it.
PlaceNamer storedPlaces(const Library &library);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "presenting/citedplaces.h"

namespace PlanLens {

/// Names places by the titles, headings and pages of the library's reports, which are kept as far
/// as memory allows; a cell that is no figure by the item that its row is. The library has to
/// outlive it, and what changes in it is told by a new one.
PlaceNamer storedPlaces(const Library &library);
/// A report as what its figures are cited by.
StatedObservation statedBy(const LibraryEntry &entry);
/// A figure of the report, which may be about another region than the report is.
StatedObservation statedBy(const LibraryEntry &entry, const Observation &figure);

} // namespace PlanLens

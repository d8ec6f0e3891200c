// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettemplates.h"

namespace PlanLens {

/// Each indicator's ranking of regions in a year: rank, figure, target, gap, verdict and the rank
/// of the year before; the figure of the region above them all at the foot. Titles say how many of
/// how many regions are ranked; remarks name the others, and say where no ranks of the year before
/// are told.
SheetContent rankingSheet(const QList<Series> &indicators, const QStringList &regions, int year,
                          const SheetOptions &options = {});

/// Targets of a year from level to level: each region's, and how far it goes beyond the one above
/// it; how many are higher, equal and lower.
SheetContent cascadeSheet(const QList<Series> &indicators, const QStringList &regions, int year,
                          const SheetOptions &options = {});

} // namespace PlanLens

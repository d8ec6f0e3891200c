// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "report/report.h"

namespace PlanLens {

/// Region, kind and years from a report's title and opening lines. What they do not say stays
/// empty.
///
/// - A plan report's title names the year it reviews and the year it plans; with no year there, the
///   day of the session decides.
/// - A work report given in the first half of a year reviews the year before and plans that year.
///   For one given later its headings decide (2021年工作回顾, 2022年工作安排).
/// - A communique reviews the year in its title. Outlines have periods, not years.
/// - The region is the one the title names, else the line of the session or author, else the
///   government on whose behalf the report is given.
ReportIdentity identify(const Report &report, const Regions &regions);

} // namespace PlanLens

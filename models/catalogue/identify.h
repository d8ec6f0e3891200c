// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "report/problem.h"
#include "report/report.h"

namespace PlanLens {

/// What a report is, and what could not be told for sure of it.
struct Identification
{
    ReportIdentity identity;
    QList<Problem> problems; ///< each at the line that it concerns
    int secondReport = -1;   ///< the block with which another report may begin: secondReportIn()
};

/// Title, region, kind and years from a report's opening lines. What they do not say stays empty.
///
/// - The title is without marks of notes and what a notice that sends it round puts around it;
///   where there is none, the sentence that opens the report tells the kind.
/// - A plan report's title names the year it reviews and the year it plans; with no year there, the
///   day of the session decides.
/// - A work report given in the first half of a year reviews the year before and plans that year.
///   For one given later its title or headings decide (2021年工作回顾, 2022年工作安排), else one
///   given in December reviews that year.
/// - A communique reviews the year in its title, else the one below it or that opens its text. An
///   outline plans from the first year of its five-year plan.
/// - The region is the one the title names, else the line of the session, else the government on
///   whose behalf the report is given, else who gives or issues it. A name that several places have
///   is settled by those lines; see readPlace().
Identification identifyWithDoubts(const Report &report, const Regions &regions);
/// The identity alone.
ReportIdentity identify(const Report &report, const Regions &regions);

} // namespace PlanLens

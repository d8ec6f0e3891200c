// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorchanges.h"
#include "wording/degrees.h"

namespace PlanLens {

/// A report with its figures, as comparing needs both. Refers to them.
struct ReportWithFigures
{
    const Report &report;
    const ComparedFigures &figures;
};

/// Where the sentences of two reports put the figure of one indicator more or less firmly, in the
/// order of the right report; each indicator once.
///
/// With another bound, 5.5%左右 and 6%以上: the words are the figures as printed, the subject is
/// the indicator. A target may have changed its number as well; of what was reached only the same
/// number with another bound is a change of wording. Left out is what the rows of
/// `indicators` already say, and what one of the reports itself gives with bounds of several
/// kinds.
///
/// With another word of certainty in the same clause, 力争 and 确保: of targets only.
QList<DegreeChange> figureDegrees(const ReportWithFigures &left, const ReportWithFigures &right,
                                  const IndicatorComparison &indicators);

/// Those and the changes of words of degree elsewhere, in the order of the right report.
QList<DegreeChange> degreeChanges(const ReportWithFigures &left, const ReportWithFigures &right,
                                  const IndicatorComparison &indicators);

} // namespace PlanLens

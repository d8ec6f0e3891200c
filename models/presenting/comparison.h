// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"
#include "aligning/indicatorchanges.h"
#include "interpreting/understoodreport.h"
#include "wording/degrees.h"
#include "wording/wording.h"

namespace PlanLens {

/// Reports side by side, and what comparing them found.
struct ReportComparison
{
    UnderstoodReport left;
    QList<UnderstoodReport> between; ///< where there are more than two
    UnderstoodReport right;
    Alignment alignment; ///< of the left and the right report
    IndicatorComparison indicators;
    Wording wording;
    QList<DegreeChange> degrees; ///< from the left to the right report

    /// All of them, from the left to the right.
    QList<UnderstoodReport> reports() const { return QList{left} + between + QList{right}; }
};

/// Compares two or more reports in all respects, on two threads. A pure function.
ReportComparison compareReports(const QList<UnderstoodReport> &reports);
ReportComparison compareReports(const UnderstoodReport &left, const UnderstoodReport &right);

/// The 1-based source lines that blocks stand on, ascending; of a table the lines of its rows.
QList<int> linesOf(const Report &report, const QList<int> &blocks);

} // namespace PlanLens

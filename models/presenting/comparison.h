#pragma once

#include "aligning/alignment.h"
#include "aligning/indicatorchanges.h"
#include "interpreting/understoodreport.h"
#include "wording/degrees.h"
#include "wording/wording.h"

namespace PlanLens {

/// Two reports side by side, and what comparing them found. Refers to both reports.
struct ReportComparison
{
    const UnderstoodReport &left;
    const UnderstoodReport &right;
    Alignment alignment;
    IndicatorComparison indicators;
    Wording wording;
    QList<DegreeChange> degrees;
};

/// Compares two reports in all respects, on two threads. A pure function.
ReportComparison compareReports(const UnderstoodReport &left, const UnderstoodReport &right);

/// The 1-based source lines that blocks stand on, ascending; of a table the lines of its rows.
QList<int> linesOf(const Report &report, const QList<int> &blocks);

} // namespace PlanLens

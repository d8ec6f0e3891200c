// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "sheets/sheettemplates.h"

#include <QHash>
#include <QList>
#include <QString>

namespace PlanLens {

/// That a person dealt with a finding.
struct FindingTick
{
    QString by;
    QString remark; ///< may be empty
};

/// “done by li: a misprint”; without the name or the remark where there is none.
QString tickText(const FindingTick &tick);

/// What the checks found of one report.
struct ReportToList
{
    StatedObservation report; ///< of any figure in it: region, title, years
    QList<Finding> findings;
    QHash<QString, FindingTick> ticks = {}; ///< by findingKey()
};

/// A list of findings by report, contradictions first, each with the places it rests on. What
/// agrees is counted, not listed; with the audit it is. Reports of which nothing was found are
/// named; where that is all, the sheet says so. Where any that is listed was ticked off, a column
/// says of each whether it was, by whom and with what remark. Empty without reports.
SheetContent findingsSheet(const QList<ReportToList> &reports, const SheetOptions &options = {});

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "claims/finding.h"
#include "interpreting/checkedreport.h"
#include "text/cancelling.h"

#include <QList>

namespace PlanLens {

/// Checks what reports claim: each against itself, its text against its tables, and all that are
/// given together against each other.
///
/// One list for each report, in the order of `reports`; within a report by place. What two reports
/// say differently is a finding of the one that restates the other. Precision comes before recall:
/// a claim that could be meant otherwise is no contradiction. Rounding, bounds and 左右 are
/// honoured. The catalogue says which indicators are known, and which way each is meant to go. A
/// pure function; empty where `cancelled` says so, which is asked on several threads.
QList<QList<Finding>> findingsByReport(const QList<CheckedReport> &reports,
                                       const Catalogue &catalogue, const Cancelled &cancelled = {},
                                       const Progress &progress = {});
/// The same in one list.
QList<Finding> checkReports(const QList<CheckedReport> &reports, const Catalogue &catalogue,
                            const Cancelled &cancelled = {}, const Progress &progress = {});

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "figures/observation.h"
#include "report/problem.h"
#include "report/report.h"

#include <QByteArray>
#include <QList>

namespace PlanLens {

/// A report as `extract` writes it out.
struct ExtractedReport
{
    Report report;
    Interpretation interpretation;
    QList<Problem> readProblems; ///< what was odd while it was read
    QList<Finding> findings;     ///< what came of checking its claims
};

/// How much `extract` tells of what it writes.
struct ExtractDetail
{
    /// Every number of the reports and what was made of it, and by which rule and which words each
    /// figure was read.
    bool explain = false;
};

/// `{"planlens": 1, "reports": [{…}]}` in UTF-8, as the command line promises it. Beyond that each
/// report has its `problems`, and each value its `note`.
QByteArray extractJson(const QList<ExtractedReport> &reports, const ExtractDetail &detail = {});

/// One row an observation, under a header line.
QByteArray extractCsv(const QList<ExtractedReport> &reports);

} // namespace PlanLens

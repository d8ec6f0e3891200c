// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

namespace PlanLens::Testing {

/// A small report with a heading, a paragraph and a table with a merged cell, cleaned text among
/// it. `edition` goes into the text, so that reports differ.
Report sampleReport(const QString &edition);
/// What such a report might say: every field of an observation is used by one of them.
Interpretation sampleInterpretation(const Report &report);
QList<Problem> sampleProblems(const Report &report);

} // namespace PlanLens::Testing

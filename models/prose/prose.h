// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/problem.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// Every numeric claim of the running text, in reading order: one observation for each figure, and
/// for each subject where one figure is claimed of several.
///
/// Role and period come from the sentence, the headings above it and `report.identity`; where none
/// of them tells a period, it is left empty. `indicator`, `regionId` and `verdict` are left to the
/// caller. Sentences beyond longestSentence (see prosestretch.h) are kept out and named in
/// `problems`. Linear in the length of the report.
QList<Observation> readProse(const Report &report, QList<Problem> *problems = nullptr);

} // namespace PlanLens

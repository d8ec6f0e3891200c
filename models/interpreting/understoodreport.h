// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/problem.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// A report that was read, identified and interpreted.
struct UnderstoodReport
{
    Report report; ///< its identity as read, also where a correction was applied
    QList<Problem> readProblems;
    Interpretation interpretation;

    /// Those of reading first.
    QList<Problem> problems() const { return readProblems + interpretation.problems; }
};

} // namespace PlanLens

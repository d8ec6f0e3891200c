// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/problem.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// Tells of lines of figures that stand outside of sentences and tables, and of which none was
/// read: what looks like a table that was not recognised. One problem for each run of lines, at its
/// first line.
void listLooseFigures(const Report &report, const QList<Observation> &observations,
                      QList<Problem> &problems);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "checks/neighbours.h"

#include <vector>

namespace PlanLens {

/// The targets that other reports' plans set for a region, an indicator and a year: those of the
/// reports that plan that year, tables before text. What is aspired to, or said of another place,
/// is left out.
std::vector<TableFigure> plannedElsewhere(const CheckContext &context, const CheckedText &text,
                                          const Observation &figure);

/// The target that a figure of the text falls short of or exceeds: of the report's own table, else
/// of the plan made the year before.
struct PlanTarget
{
    TableFigure figure;
    bool ofAnotherReport = false;
};
PlanTarget targetOf(const CheckContext &context, const CheckedText &text,
                    const Observation &actual);

} // namespace PlanLens

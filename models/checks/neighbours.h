// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <optional>
#include <vector>

namespace PlanLens {

/// A figure of a table together with the report that holds it.
struct TableFigure
{
    const Report *report = nullptr;
    const Observation *observation = nullptr;

    explicit operator bool() const { return observation != nullptr; }
    Evidence evidence() const { return evidenceOf(*report, observation->anchor); }
};

/// The table's figure in one role for the year before that of `row`, about the same indicator: the
/// report's own, else that of another report about the region.
TableFigure yearBefore(const CheckContext &context, const CheckedText &text, const RowFigures &row,
                       Role role);

/// All figures that tables have of the indicator of `row` for its year and the years beside it,
/// without those of the row and role itself; the first sixty where there are more.
std::vector<TableFigure> around(const CheckContext &context, const CheckedText &text,
                                const RowFigures &row, Role role);

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

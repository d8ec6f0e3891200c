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

} // namespace PlanLens

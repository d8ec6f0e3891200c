// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "times/scope.h"

#include <optional>

namespace PlanLens {

/// The years that a report looks back on and plans for; 0 where nothing tells.
struct ReportYears
{
    int review = 0;
    int plan = 0;
    int given = 0;        ///< that of its day, where neither of these is known
    Scope whole;          ///< of the report, where no heading tells
    bool half = false;    ///< it looks back on a part of a year, and plans the rest of it
    bool outline = false; ///< it is a five-year plan, which looks back on the five years before

    /// What the review is about: the year, or the part of it that the title names.
    Scope reviewed() const;
    /// The year that is planned.
    Scope planned() const;
    /// The five years up to the reviewed one: 五年来.
    std::optional<Scope> fiveYearsPast() const;
    /// So many years up to the reviewed one: 过去四年.
    std::optional<Scope> yearsPast(int years) const;
    /// The years from the planned one on: 今后五年.
    std::optional<Scope> yearsAhead(int years) const;
    /// Years that the text names: those after the reviewed one are planned.
    Scope ofYears(int from, int to) const;
    /// A five-year plan that the text names: looked back on once it is over.
    Scope ofPlan(const Period &plan) const;
};

ReportYears yearsOf(const Report &report);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// What a table's head is read with: what stands above it, and the years of the report.
struct HeaderContext
{
    QString caption;
    QStringList headings; ///< above the table, innermost first
    bool percent = false; ///< the caption gives % as the unit
    QString region;       ///< the place that the report is about; empty where not known
    std::optional<int> reviewYear;
    std::optional<int> planYear;
    bool plansYears = false; ///< the plan is one of several years, from planYear on
};

} // namespace PlanLens

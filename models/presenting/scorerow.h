// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// One indicator of a report: what was aimed at, what came of it, what comes next.
struct ScoreRow
{
    QString section; ///< the heading it stands under; empty where there is none
    QString ordinal;
    QString name;
    QString parent; ///< the row that this is a part of; empty where there is none
    QString unit;
    std::optional<Attribute> attribute;
    std::optional<Observation> target; ///< of the year reviewed
    std::optional<Observation> actual;
    std::optional<Observation> next; ///< target of the year planned
    std::optional<Verdict> verdict;
    QString reason;               ///< of the verdict
    std::optional<double> change; ///< of the target, as targetChange() has it
    bool counted = false;         ///< one of the report's indicators; see indicatortally.h

    bool operator==(const ScoreRow &) const = default;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/verdict.h"
#include "presenting/indicatortable.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// How a target differs from the one before.
struct TargetChange
{
    std::optional<double> by; ///< in the unit of the new target; nothing where it can't be told
    bool weaker = false; ///< the new target asks for less; false where the direction is not known
    QString note;        ///< unit changed, below the last actual; empty where nothing is

    bool operator==(const TargetChange &) const = default;
};

/// What the change of a target is told from. Nothing where the report has no such figure.
struct TargetFigures
{
    const std::optional<Observation> &before; ///< the target of the year reviewed
    const std::optional<Observation> &actual; ///< what was reached of it
    const std::optional<Observation> &now;    ///< the target of the year planned
};

/// The one reckoning for the window, the charts and the paper.
TargetChange targetChange(const TargetFigures &figures, Direction direction);
TargetChange targetChange(const ListedIndicator &row, Direction direction);

} // namespace PlanLens

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

TargetChange targetChange(const ListedIndicator &row, Direction direction);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "report/problem.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// The words under which kinds stand in the database. They outlive a change of the enumerations'
/// order; those of observations are the command line's (toKey).
QString word(BlockKind kind);
QString word(ProblemKind kind);
std::optional<BlockKind> blockKind(const QString &word);
std::optional<ProblemKind> problemKind(const QString &word);

} // namespace PlanLens

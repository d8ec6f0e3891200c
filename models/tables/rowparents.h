// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/indicatorrow.h"
#include "tables/tablekind.h"

#include <QList>

namespace PlanLens {

/// Finds the rows that rows are parts of: 其中 and #, in statistical tables also blanks in front of
/// the name, ordinals below a row without one, and the names of parts of the people (城镇, 农村).
/// A row without any of these is a row of its own: nothing is guessed.
void settleParents(QList<IndicatorRow> &rows, TableKind kind);

} // namespace PlanLens

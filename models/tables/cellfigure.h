// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "heads/column.h"
#include "report/block.h"
#include "tables/cellcontext.h"
#include "tables/tablerows.h"

#include <QString>

namespace PlanLens {

/// Whether a table prints falls as ▼3.2, so that ▲ is a rise.
bool fallsByArrow(const Table &table);

/// Reads the notes under a table.
CellNotes parseCellNotes(const QStringList &noteLines);

/// Gives the observation of a cell its unit, measure, period and value. `cell` is the cleaned text,
/// `printed` that of the source with its line breaks.
///
/// A cell that holds two figures in two lines is Text. A figure's own scale or unit goes before the
/// column's and is turned into it: 3.2万 under 亿元 is 32000. One of another kind, or one so far
/// off that it must be misprinted (10.5元 under 亿元), is Text. 增长6% in a column of amounts is
/// growth.
void readCell(Observation &observation, const IndicatorRow &row, const Column &column,
              const QString &cell, const QString &printed, const CellContext &context);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/tablekind.h"
#include "tables/indicatorrow.h"

#include <QList>
#include <QString>

#include <functional>

namespace PlanLens {

/// Finds the rows that rows are parts of: 其中 and #, in statistical tables also blanks in front of
/// the name, ordinals below a row without one, and the names of parts of the people (城镇, 农村).
/// In plans what is set in below 一、 is a part too.
/// A row without any of these is a row of its own: nothing is guessed.
void settleParents(QList<IndicatorRow> &rows, TableKind kind);

/// Gives rows without a unit that of the row above them that prints one for all: where their names
/// come again below another unit (铁路 below 货运量（万吨） and below 客运量（万人）), or their
/// amounts in one of `columns` make up its own. `text` tells what a cell of the table prints.
void settleUnits(QList<IndicatorRow> &rows, const QList<int> &columns,
                 const std::function<QString(int row, int column)> &text);

/// Makes the rows behind 其中：0—15岁 parts as it is, where with it they add up to the whole.
void settleSums(QList<IndicatorRow> &rows, const QList<int> &columns,
                const std::function<QString(int row, int column)> &text);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"
#include "heads/column.h"
#include "tables/cellcontext.h"
#include "tables/indicatorrow.h"

#include <QString>

namespace PlanLens {

/// The unit that the amounts of a row have in a column: the row's own before that of the title, and
/// that before those above the table.
QString levelUnit(const QString &name, const IndicatorRow &row, const Column &column,
                  const CellContext &context);

/// Growth and shares have the unit of their title; a change without one has the row's.
QString unitOf(const QString &name, const IndicatorRow &row, const Column &column,
               const CellContext &context);

/// %, ‰ or points.
bool isRate(const QString &unit);

/// A number in another unit, without the dust of floating point.
double rescaled(double number, double factor);

/// Turns the figure into the unit of its column. False where it cannot be one of the column's.
bool convert(Value &value, const QString &unit);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/marknotes.h"
#include "figures/value.h"

#include <QString>

namespace PlanLens {

/// Reads the text of one cell by the value grammar. Never fails: what is not understood as a whole
/// is Text, with its words in `note`.
///
/// `unit` is the unit of the row, which a value may repeat. A figure keeps its own unit in
/// Value::unit, also where it differs from the row's (增长6.2% under 亿元 has the unit %). A fall
/// is negative (下降3% is -3); where the row's name says the direction already (能耗下降), it is
/// the caller who knows. Blanks and line breaks inside the cell do not matter. Linear in its
/// length.
Value parseValue(const QString &cell, const MarkMeanings &marks = {}, const QString &unit = {});

/// True where a Text value holds digits, so that a person should look whether a figure was missed.
bool looksUnread(const Value &value, const QString &cell);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// A year alone, as in the head of a table.
bool isBareYear(QStringView text);

/// A cell that holds a number and no word: 12.5, —8.4, ±2, 〔17〕, 3%. A year alone is none.
bool isFigureCell(QStringView text);

} // namespace PlanLens

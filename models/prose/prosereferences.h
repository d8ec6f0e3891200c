// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prosefigure.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

// What a figure may be compared with.

/// 比 and 较 where they compare, not in 占比, 比重, 同比.
bool comparesAt(QStringView text, qsizetype i);

/// The year whose last character stands right before `end`.
std::optional<YearMention> yearEndingAt(const Numbers &numbers, int end);
/// Whether the words [from, end) of a stretch end in a year: 2020年, 2020年末.
bool endsInYear(const Stretch &stretch, const Numbers &numbers, int from, int end);
/// Whether they end in a time: 上年同期, 2020年底, “十三五”末.
bool endsInTime(const Stretch &stretch, const Numbers &numbers, int from, int end);

} // namespace PlanLens

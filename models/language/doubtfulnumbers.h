// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// Whether what stands before the digits at `start` may belong to their number, in a way that
/// nobody knows: ±0.5, 增长⒍5, 6·5, l0.5.
bool hasDoubtfulHead(QStringView text, qsizetype start);
/// Whether what stands after a number that ends before `end` may: 8.O, 6。5%, 1O%.
bool hasDoubtfulTail(QStringView text, qsizetype end);
/// Whether the character at `index` may be part of a badly printed number.
bool isNumberLike(QStringView text, qsizetype index);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace PlanLens {

/// The value of an ASCII or full-width digit; -1 for any other character.
int digitValue(QChar character);
/// Whether any such digit stands in the text.
bool holdsDigits(QStringView text);
/// + and ＋.
bool isPlus(QChar character);
/// Hyphen, dashes and minus signs of all widths: - － − – — ― ﹣.
bool isDash(QChar character);
/// value × 10^power, rounded once: 1.1 × 10^4 is 11000 and not 11000.000000000002.
double timesPowerOfTen(double value, int power);

/// Whether what stands before the digits at `start` may belong to their number, in a way that
/// nobody knows: ±0.5, 增长⒍5, 6·5, l0.5.
bool hasDoubtfulHead(QStringView text, qsizetype start);
/// Whether what stands after a number that ends before `end` may: 8.O, 6。5%, 1O%.
bool hasDoubtfulTail(QStringView text, qsizetype end);
/// Whether the character at `index` may be part of a badly printed number.
bool isNumberLike(QStringView text, qsizetype index);

} // namespace PlanLens

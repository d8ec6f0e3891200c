// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/numerals.h"

#include <QStringView>

#include <vector>

namespace PlanLens {

struct Figure;

// What a number is that is no figure of one thing.

/// 8.2：45.6：46.2 is three parts of a whole: the place after it, or 0.
int endOfProportion(QStringView text, const ScannedNumber &number);

/// 十三五, 十四五 without quotation marks: the plan, and no 14 to 15.
bool isPlanName(QStringView text);

/// Where a misprinted number ends: 4,2% and 2l.9亿元. 0 where it is none.
int endOfMisprint(QStringView text, const ScannedNumber &number);

/// 一半: where it ends, and 0 where the number is no half.
int endOfHalf(QStringView text, const ScannedNumber &number);

/// Whether 多 or 余 behind a unit belongs to the noun that follows: 5条多式联运线路, but 3个多月.
bool beginsNoun(QStringView text, int surplus);

/// 月 of 3个多月: what completes the unit behind 多.
void takeTimeAfterSurplus(Figure &figure, QStringView text);

/// 半 of 两成半 and 一倍半.
void takeHalfBehind(Figure &figure, QStringView text);

/// 1美元兑6.4515元: the figure is what the unit of a currency is worth.
void takeExchangeRate(Figure &figure, QStringView text);

/// 翻一番 is growth by 100%, 翻两番 by 300%: so many doublings become the growth that they are.
/// False where they are none in number: 翻一番半 is understood in two ways, and no figure.
bool doubles(Figure &figure);

/// Whether 由, 从 or 自 stands before a number, in its clause: what a change starts from.
bool startsFrom(QStringView text, int start);
/// 增加36家|至420家: whether the first figure is by how much, and the second what it came to; but
/// 增加30家至40家 is a range.
bool comesTo(QStringView text, const Figure &by, const Figure &level);

/// Whether what could not be read is a number all the same, and no word such as 百家.
bool isWrittenNumber(QStringView text);

/// 连续5年, 连续三个月, 连续2次: how long something lasts, or how often it came.
struct Lasting
{
    int start = 0; ///< in the text
    int end = 0;
};
std::vector<Lasting> lastingIn(QStringView text);

/// 330千伏石门工程: a voltage before a name tells one line from another, and measures nothing.
bool tellsLine(const Figure &figure, QStringView text);

/// 一个, 两项, 三大, 十条: Chinese numerals that small count nothing that is measured.
bool isVagueCount(const Figure &figure, const ScannedNumber &number);

} // namespace PlanLens

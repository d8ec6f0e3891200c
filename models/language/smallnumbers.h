// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/chinesenumerals.h"
#include "language/numbersigns.h"

#include <QStringView>

namespace PlanLens {

/// A number from 1 to 99 as months, counts of years and plans are written: 9, 12, 九, 两, 十二,
/// 二十. It begins at `at`, which is moved behind it. 0, and `at` stays, where none begins there or
/// where what does is longer: 2022, 一九八〇, 一百.
int smallNumberAt(QStringView text, qsizetype &at);
/// The number that the whole text is; 0 where it is none.
int smallNumber(QStringView text);
/// Whether such a number may hold the character.
constexpr bool isSmallNumeral(QChar character)
{
    return digitValue(character) >= 0 || character == ChineseNumerals::tenSign ||
           isChineseDigit(character);
}

} // namespace PlanLens

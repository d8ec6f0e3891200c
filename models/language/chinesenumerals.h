// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace PlanLens {

/// A number in Chinese numerals; see ScannedNumber for the fields.
struct ChineseNumber
{
    double value = 0;
    std::optional<double> upper; ///< of 二三十 and 十几: 30, 20
    int length = 0;
    int scalePower = 0;
    int scaleLength = 0;
    int decimals = 0;
    bool digitByDigit = false;
};

/// The number in Chinese numerals that begins at `position`; one between two neighbours (二三十,
/// 四十五六万) or open at its end (十几) has an upper end. Nothing for rows that are no formal
/// number and for vague ones: 三百五, 几十. Linear in the length of the row.
std::optional<ChineseNumber> scanChineseNumber(QStringView text, int position);

/// Whether the character can be part of such a number: 〇, 一, 两, 十, 万, …
bool isChineseNumeral(QChar character);
/// Whether it is one of 一 to 九, 两 and their formal signs.
bool isChineseDigit(QChar character);
/// Whether it is 十, 百, 千, 万 or 亿.
bool isChinesePlace(QChar character);

} // namespace PlanLens

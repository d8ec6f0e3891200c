// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// A number in a text, however it was written: 12,345 · ６．５ · —8.4 · 二万三千八百五十一亿 ·
/// 百分之二十一点七 · 3万6千 · 一九八〇.
///
/// A scale that ends the number (万, 亿, 万亿, 千万 …) belongs to the unit in this field (60万人,
/// 2.5万亿元), so it is counted in neither `value` nor `length`; total() has it counted in.
struct ScannedNumber
{
    double value = 0;   ///< correctly rounded, sign included, final scale not
    int start = 0;      ///< first character: the sign, the first digit, or 百 of 百分之
    int length = 0;     ///< characters up to the final scale
    int scalePower = 0; ///< of the final scale, as a power of ten: 4 for 万, 12 for 万亿; else 0
    int scaleLength = 0;       ///< characters of the final scale
    int decimals = 0;          ///< digits printed after the point
    bool chinese = false;      ///< written in Chinese numerals; 一 and 两 often count nothing
    bool digitByDigit = false; ///< a row of Chinese digits without 十百千, as years are written
    bool hasSign = false;      ///< a sign was printed
    QString unit; ///< "%", "‰" or "‱" where 百分之, 千分之 or 万分之 stood in front; else empty

    int end() const { return start + length; }
    /// The number with its final scale: 2.5万亿 is 2.5e12.
    double total() const;

    bool operator==(const ScannedNumber &) const = default;
};

enum class NumeralForms { Digits, DigitsAndChinese };

/// The number that begins exactly at `position`. A dash there is a minus sign; whether it may be
/// one or is the dash of a range is the caller's knowledge.
///
/// Nothing where no number begins, for dotted chains (2022.12.31, 1.2.3), for colloquial and vague
/// Chinese (三百五, 七八十) and for numbers beyond a double. Linear in the length of the number.
std::optional<ScannedNumber> scanNumberAt(QStringView text, int position,
                                          NumeralForms forms = NumeralForms::DigitsAndChinese);

/// The first number at or after `from`. A dash directly after a figure, a percent sign, a closing
/// bracket, a Latin letter or another dash is no sign. What scanNumberAt() refuses is stepped over
/// whole. Walking through a text number by number is linear in its length.
std::optional<ScannedNumber> scanNumber(QStringView text, int from = 0,
                                        NumeralForms forms = NumeralForms::DigitsAndChinese);

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

} // namespace PlanLens

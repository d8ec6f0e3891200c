// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/numbersigns.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// A number in a text, however it was written: 12,345 · ６．５ · —8.4 · 二万三千八百五十一亿 ·
/// 百分之二十一点七 · 三分之二 · 3万2千亿 · 二三十 · 30万多亿 · 一九八〇.
///
/// A scale that ends the number (万, 亿, 万亿, 千万 …) belongs to the unit in this field (60万人,
/// 2.5万亿元), so it is counted in neither `value` nor `length`; total() has it counted in.
struct ScannedNumber
{
    double value = 0;            ///< correctly rounded, sign included, final scale not
    std::optional<double> upper; ///< of one between two, in the same scale: 二三十 is 20 to 30,
                                 ///< 十几 10 to 20
    int start = 0;      ///< first character: the sign, the first digit, or 百 of 百分之
    int length = 0;     ///< characters up to the final scale
    int scalePower = 0; ///< of the final scale, as a power of ten: 4 for 万, 12 for 万亿; else 0
    int scaleLength = 0;       ///< characters of the final scale, with 余, 多 and 来 around it
    QString scale;             ///< the final scale without these: 万亿 of 30万多亿元
    int decimals = 0;          ///< digits printed after the point
    bool chinese = false;      ///< written in Chinese numerals; 一 and 两 often count nothing
    bool digitByDigit = false; ///< a row of Chinese digits without 十百千, as years are written
    bool hasSign = false;      ///< a sign was printed
    bool isMore = false;       ///< 余 or 多 follows: more than the number
    bool isAbout = false;      ///< 来 follows: about the number
    QString unit; ///< "%", "‰" or "‱" where 百分之, 千分之 or 万分之 stood in front, "%" for
                  ///< 三分之二; else empty

    int end() const { return start + length; }
    /// The place after the final scale, where a unit may stand.
    int unitStart() const { return end() + scaleLength; }
    /// The number with its final scale: 2.5万亿 is 2.5e12.
    double total() const;

    bool operator==(const ScannedNumber &) const = default;
};

/// What looks like a number and could not be read as one.
struct UnreadNumber
{
    int start = 0;
    int end = 0;

    bool operator==(const UnreadNumber &) const = default;
};

enum class NumeralForms { Digits, DigitsAndChinese };

/// The number that begins exactly at `position`. A dash there is a minus sign; whether it may be
/// one or is the dash of a range is the caller's knowledge.
///
/// Nothing where no number begins, for dotted chains (2022.12.31, 1.2.3), for colloquial and vague
/// Chinese (三百五, 几十), for numbers beside signs that may belong to them (±0.5, ⒍5, 8.O) and for
/// numbers beyond a double. Linear in the length of the number.
std::optional<ScannedNumber> scanNumberAt(QStringView text, int position,
                                          NumeralForms forms = NumeralForms::DigitsAndChinese);

/// Where a fraction (2/3), a power (10^4, 10⁴) or a number with the raised mark of a note (5¹)
/// ends, that begins with this number: they are not read, nor is one half of them. The number's own
/// end where it is none of these.
int endOfBrokenNumber(QStringView text, const ScannedNumber &number);

/// The first number at or after `from`. A dash directly after a figure, a percent sign, a closing
/// bracket, a Latin letter or another dash is no sign. What scanNumberAt() refuses is stepped over
/// whole, and put into `unread` where that is given. Walking through a text number by number is
/// linear in its length.
std::optional<ScannedNumber> scanNumber(QStringView text, int from = 0,
                                        NumeralForms forms = NumeralForms::DigitsAndChinese,
                                        QList<UnreadNumber> *unread = nullptr);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace PlanLens {

/// A number in Chinese numerals; see ScannedNumber for the fields.
struct ChineseNumber
{
    double value = 0;
    int length = 0;
    int scalePower = 0;
    int scaleLength = 0;
    int decimals = 0;
    bool digitByDigit = false;
};

/// The number in Chinese numerals that begins at `position`. Nothing for rows that are no formal
/// number: 三百五, 七八十, 十几. Linear in the length of the row.
std::optional<ChineseNumber> scanChineseNumber(QStringView text, int position);

/// Whether the character can be part of such a number: 〇, 一, 两, 十, 万, …
bool isChineseNumeral(QChar character);

} // namespace PlanLens

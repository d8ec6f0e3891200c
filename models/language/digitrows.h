// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// Digits with separators and point as ASCII, and the index after the last.
struct DigitRow
{
    QByteArray ascii;
    qsizetype end = 0;
    int decimals = 0;
};

/// 12,345.6 at `position`. Nothing where no digit stands there and for chains: 2022.12.31.
std::optional<DigitRow> digitRowAt(QStringView text, qsizetype position);
/// The row as a number; nothing beyond a double.
std::optional<double> toDouble(const QByteArray &ascii);

/// A scale after a number: 万, 亿, 万亿, 千万, 百亿, 千, …
struct Scale
{
    int power = 0;
    int length = 0;
};
Scale scaleAt(QStringView text, qsizetype position);

/// A whole number with falling scales: 3万6千, 1亿2000万, 3万2千亿.
struct FallingNumber
{
    double value = 0; ///< without the final scale
    int length = 0;   ///< up to the final scale
    Scale scale;
};
/// Nothing where the groups do not fall: 3万5亿.
std::optional<FallingNumber> fallingNumberAt(QStringView text, qsizetype position);
/// Whether the scale before `position` is followed by another group of the same number.
bool goesOn(QStringView text, qsizetype position);

} // namespace PlanLens

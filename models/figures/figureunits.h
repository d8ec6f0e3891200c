// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/numerals.h"

#include <QString>
#include <QStringView>

namespace PlanLens {

/// A unit found after a number.
struct FigureUnit
{
    QString text;          ///< the unit in full: 万 under the row unit 亿元 is 万元
    qsizetype length = 0;  ///< characters it takes of the text after the scale
    bool doubtful = false; ///< a scale that may be meant of the row's unit, or for it
};

/// The longest unit with which `text` begins after the number's scale: one that parseUnit() knows,
/// the row's own, or none after a scale, which then shortens the row's. Empty where there is none.
/// `number` is what stands before the scale: it decides whether 万 under 亿元 means 万亿元 or 万元,
/// or leaves it in doubt.
FigureUnit figureUnitAt(double number, const QString &scale, QStringView text,
                        const QString &rowUnit);

/// Whether the whole text is a unit.
bool isWholeUnit(QStringView text, const QString &rowUnit);

/// Whether a number with a unit is a date rather than a quantity: 2021年, and 3月 or 5日 where the
/// row does not count months or days.
bool isDate(const ScannedNumber &number, const QString &unit, const QString &rowUnit);

/// The units of rates: ‰, ‱ and 成 count as Percent.
enum class RateUnit { Percent, PercentagePoint, None };
/// Which of them a figure is in, whose unit may stand in the row only.
RateUnit rateUnit(const QString &unit, const QString &rowUnit);

} // namespace PlanLens

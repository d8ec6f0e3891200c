// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// What a unit stands behind: 单位：.
const WordTable &unitLabels();

/// A unit as it is printed: without brackets and blanks, ％ as %. Its words stay: 千克 is 千克.
QString unitAsPrinted(const QString &printed);

/// 〃 or 同上 below a unit.
bool isDitto(const QString &unit);
/// Nothing, or — in a column of units.
bool isNoUnit(const QString &unit);

/// 单位：亿元、% above a table; empty where one of them is no unit. A short word alone is one,
/// known or not.
QStringList unitsInCaption(const QString &caption);

/// Which of the units of a caption a row without one is in: rates in %, the rest in the other unit.
/// Empty where that does not tell, or where the row cannot be counted in it: an index in 亿元.
QString unitOfCaption(const QStringList &units, const QString &name);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

/// Whether raised text after `before` only refers to a note: digits, letters in rings or brackets
/// (1, ①, [2], 注3). A mark such as * says more than that, and m², 10³ are figures.
bool isNoteMark(QStringView raised, QStringView before);
/// Raised digits in signs of their own: ² for 2.
QString raisedDigits(QStringView text);

} // namespace PlanLens

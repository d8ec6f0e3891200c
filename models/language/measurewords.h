// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// The length of the unit or measure word that starts at a position after a figure: %, 个百分点,
/// 亿元, 平方公里, 家, 年. 0 where there is none.
int measureWordLength(QStringView text, int position);

} // namespace PlanLens

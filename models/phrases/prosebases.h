// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosefigure.h"

#include <optional>

namespace PlanLens {

// The year that a change is counted from.

/// The year that the words [from, end) end in: 2015年, 2015年底, “十二五”末.
std::optional<BaseYear> baseEndingAt(const Stretch &stretch, const Numbers &numbers, int from,
                                     int end);

/// 与2015年相比, 较“十二五”末 before a comma: what all that follows is compared with.
struct OpeningBase
{
    std::optional<BaseYear> base; ///< nothing after 与上年相比
    int end = 0;
};
/// The one that starts at `at` and ends up to `to`.
std::optional<OpeningBase> openingBaseAt(const Stretch &stretch, const Numbers &numbers, int at,
                                         int to);

/// 五年 of 财政五年累计投入资金: how many years a span counts that stands within [from, end); else
/// 0.
int yearsWithin(const Numbers &numbers, int from, int end);

/// 的基础上 behind a figure: a change starts there.
bool endsInBase(QStringView rest);

} // namespace PlanLens

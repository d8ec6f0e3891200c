// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"

#include <QStringView>

namespace PlanLens {

/// 58%（上年57%）, 上年同期为121亿元, 增长6%，去年为4%: a figure behind such a time is of the year
/// before the one spoken of. `words` stand in front of the figure; 去年 is the year that a speaker
/// looks back on himself, but where a figure of it was `claimed` already.
void takeFormerYear(QStringView words, const Figure &figure, bool claimed, ClaimPhrase &phrase);

} // namespace PlanLens

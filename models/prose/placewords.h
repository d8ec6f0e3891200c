// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/clauseview.h"
#include "prose/discourse.h"

namespace PlanLens {

/// Whether no words go on behind a figure: none of 90%以上的村, 80%投向企业.
bool standsAlone(const Stretch &stretch, const Figure &figure);

/// 全县 in front of the name: whose the figure is.
bool namesPlace(const Stretch &stretch, const ClaimPhrase &phrase);

/// 全国、全省|货运量分别增长: whether words name several places, each with a value of its own.
bool listsPlaces(QStringView words);

/// 高于全国|（5%）, 全省平均|（5%）: whether the words end in a place.
bool endsInPlace(QStringView words);

/// 增加值 of 高新区增加值, where the figure is of all the place: 高新区增加值增长9%，全市增长7%.
QList<Subject> ofWholePlace(QList<Subject> subjects);

/// 增长7%（全省5%）, 增长7%，全省平均5%, 全省增长6%，我市安排7%, 增长7%（上年6%）: beside a growth
/// a rate of which nothing but the place or the year before is told is the same growth there or
/// then.
bool isGrowthOfPlace(const Stretch &stretch, const Figure &figure, const ClaimPhrase &phrase,
                     const Discourse &discourse);

/// 下降3%（全省5%）: whether such a rate rose or fell there, nothing tells.
bool isUnsignedThere(const Stretch &stretch, const Figure &figure, const ClaimPhrase &phrase,
                     const Discourse &discourse);

/// 高于全国5.2%的平均水平: what is compared with is told, and not how far away it is.
void takeRateCompared(const ClauseView &view, std::size_t index, const Discourse &discourse,
                      ClaimPhrase &phrase);

} // namespace PlanLens

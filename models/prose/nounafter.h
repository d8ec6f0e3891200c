// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"
#include "prose/discourse.h"

namespace PlanLens {

enum class NounAfter {
    None,
    Counted,  ///< 63个项目
    Described ///< 100万千瓦机组: the figure is part of the name
};
/// Whether the noun of a figure stands after it, and whether the figure counts it or tells its
/// size.
NounAfter nounAfter(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                    const Discourse &discourse);

/// 增加100个公园: the verb is the noun's, no predicate of what was spoken of before.
bool movesCount(const Figure &figure, const ClaimPhrase &phrase);

/// 11公里管道、9公里道路改造完工: whether what came of a list of lengths stands behind its last.
bool isFinished(const ClauseView &view, std::size_t index);

/// 完成600户改造: the verb says that what stands after the number was done.
bool saysDone(const ClauseView &view, const ClaimPhrase &phrase);

/// 完成1%人口抽样调查: the rate belongs to the noun behind it, and nothing spoken of before has it;
/// but 实现100%覆盖.
bool isRateOfNoun(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

/// 就业人员10万人|生产安全事故死亡人数: how many people the next figure is reckoned by.
bool isBaseOfPeople(const ClauseView &view, std::size_t index);

} // namespace PlanLens

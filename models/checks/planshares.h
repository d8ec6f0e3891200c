// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/paragraphs.h"

#include <vector>

namespace PlanLens {

/// An amount and how much of its plan that is: 完成投资400亿元、占年度计划的106%.
struct PlanShare
{
    std::size_t amount = 0; ///< indices in the numbers of the paragraph
    std::size_t percent = 0;
    double rate = 0; ///< 114 for 完成年度计划的114%, and for 超年度计划14个百分点
    double step = 1;
    /// The amount is the number right before; else its growth stands between (增长8%).
    bool beside = true;
    bool ownTarget = false; ///< of the plan itself: neither a budget nor what others have set
};

/// The shares of plans that a paragraph states, in reading order; those of a list (分别占年度计划的
/// 110%、105%) one by one.
std::vector<PlanShare> planShares(const NumberedParagraph &paragraph);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claimtext.h"
#include "figures/observation.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace PlanLens {

/// What a count of indicators counts.
enum class TallyKind {
    Total,     ///< 35项计划指标, 共39项指标
    Attribute, ///< 6项为约束性指标
    Met,       ///< 13项指标能够完成
    Missed,    ///< 15项完成有难度
    Rate       ///< 完成率90.6%
};

/// A count of indicators that a sentence gives.
struct TallyClaim
{
    TallyKind kind = TallyKind::Total;
    double number = 0;
    double step = 1;
    /// Of Attribute the attribute counted; of Met and Missed the one among whose indicators is
    /// counted.
    std::optional<Attribute> scope;
    bool scopeInherited = false; ///< taken from further in front
    int start = 0;               ///< of the clause in the sentence
    int end = 0;
    std::optional<int> year; ///< of the plan that is counted, where the sentence names one
};

/// The counts of indicators in one sentence, in reading order. Counts of other things (measures,
/// projects, topics) and of other sets of indicators (提前完成, 居全市前列) are left out.
std::vector<TallyClaim> tallyClaims(QStringView sentence);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace PlanLens {

/// A clause that says of named indicators whether they reached their targets.
struct VerdictClaim
{
    Verdict verdict = Verdict::Met; ///< Met or Missed
    /// The names in front of the predicate, as printed. The first may have words in front of it
    /// that are no part of it; each may be followed by its figure.
    QStringList names;
    int start = 0; ///< in the sentence
    int end = 0;
};

/// What a sentence says of indicators reaching their targets: 实际利用外资、固定资产投资增速等
/// 未达到预期目标, 均如期完成目标, 完成情况不及预期. Wishes and plans (确保完成目标) are left out,
/// and so is what is only nearly so (基本完成).
std::vector<VerdictClaim> verdictClaims(QStringView sentence);

} // namespace PlanLens

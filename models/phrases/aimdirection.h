// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// A bare rate that was aimed at, 5% of PM2.5浓度下降4%，未完成5%的年度目标: it is told without its
/// sign.
struct AimedChange
{
    QStringView thing;        ///< PM2.5浓度
    QStringView words;        ///< before the figure, how the outcome stands to it: 未完成
    QStringView aim;          ///< behind it: 的年度目标
    std::optional<bool> fell; ///< whether the outcome is a fall; nothing where none was told
};

/// 5%的增长目标, 3%的减排目标: which way an aim goes by the words that name it; None where they do
/// not tell.
Predicate wayNamed(QStringView aim);

/// Whether such an aim is a rise or a fall, by the words around it and by what came of it; None
/// where these do not tell.
Predicate directionOf(const AimedChange &change);

/// PM2.5、PM10浓度分别 in front of 改善16%: whether all that such words list is better where there
/// is less of it.
bool endsInHarm(QStringView words);

} // namespace PlanLens

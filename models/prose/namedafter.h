// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"

#include <QString>

#include <cstddef>

namespace PlanLens {

/// What a figure is called by the words behind it.
struct NamedAfter
{
    QString name;         ///< empty where those words name nothing
    std::size_t last = 0; ///< the last figure that belongs to it
    int end = 0;          ///< where the next words start
    bool done = false;    ///< it is what so many did
};

/// 85%的试点任务落地实施: of how many of them it holds (试点任务落地实施). Empty where no verb says
/// what: 5%的目标.
QString nameOfPart(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

/// 191家企业营业收入超百亿元 (how many are above a size), 85%的试点任务落地实施 (of how many of
/// them it holds), 84万人实现脱贫 (what they did).
NamedAfter namedAfter(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

} // namespace PlanLens

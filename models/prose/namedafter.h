// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naming/prosesubject.h"
#include "prose/clauseview.h"
#include "prose/discourse.h"

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
    bool share = false;   ///< the figure is a part of a whole
};

/// 85%的试点任务落地实施: of how many of them it holds (试点任务落地实施). Empty where no verb says
/// what: 5%的目标.
QString nameOfPart(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

/// 财政支出的75%用于民生: what a part of a whole goes to or comes from (财政支出用于民生). Without
/// a name where no verb behind the figure says so, or what stands before it is a rate itself.
NamedAfter partUsed(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                    const Discourse &discourse);

/// 70个30亿元以上项目, 191家企业营业收入超百亿元 (how many are of a size or above it),
/// 85%的试点任务落地实施 (of how many of them it holds), 84万人实现脱贫 (what they did), 35个开工
/// (how many of the projects that were counted before), 总投资35亿元 of 总投资35亿元的24个城建项目
/// (城建项目总投资).
NamedAfter namedAfter(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                      const Discourse &discourse);

/// The phrase of what is so named: that of a share where it is one.
ClaimPhrase phraseOf(const NamedAfter &named, ClaimPhrase phrase);

/// What is so named, by its verb and noun.
Subject subjectOf(const NamedAfter &named);

} // namespace PlanLens

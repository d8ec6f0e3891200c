// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"
#include "prose/discourse.h"

#include <optional>

namespace PlanLens {

/// Whether a figure only tells which things are meant (投资3500万元的项目, 1亿元以上企业,
/// 18岁以上人群), or what had been aimed at: 不及年初预期的6%. `review`: the text tells of what
/// was.
bool isAttribute(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                 const Discourse &discourse, bool review);

/// Where the words go on behind an attribute: `from`, as what comes next is named with it
/// (1亿元以上企业20家); but behind the noun of what something is done to: 投放50%以上号源、|就诊量.
int afterAttribute(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase, int from);

/// What the words behind a figure say of it, and where they end.
struct ToldBehind
{
    ClaimPhrase phrase;
    int end = 0;
};

/// 地区生产总值设定6%的增长目标: the target that is set; 营业收入保持20%以上增长: a growth; of what
/// looks back (`review`) also 低于7%的年度目标: what was aimed at. Nothing where the words behind a
/// figure say no such thing.
std::optional<ToldBehind> toldBehind(const ClauseView &view, std::size_t index,
                                     const ClaimPhrase &phrase, const Discourse &discourse,
                                     bool review);

/// 占财政支出45亿元的80%: whether the figure is how much the whole of a share amounts to.
bool isWholeOfShare(const ClauseView &view, std::size_t index);
/// The phrase of such a figure: of the whole alone.
ClaimPhrase phraseOfWhole(const ClauseView &view, ClaimPhrase phrase);
/// 完成年计划100亿元的105%: whether the figure is the plan that the next one is a part of.
bool isPlanCompleted(const ClauseView &view, std::size_t index);

/// 投资难以完成增长6%的目标: the phrase whose name is that of what misses its aim, of which the
/// text goes on to tell; nothing where it misses none.
std::optional<ClaimPhrase> aimMissed(const ClauseView &view, const ClaimPhrase &phrase);

} // namespace PlanLens

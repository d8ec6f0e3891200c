// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// What a word in front of a figure does to it.
enum class PrefixEffect {
    Bound,       ///< 不低于, ≥, 近: a relation
    Approximate, ///< 约
    Rise,        ///< 增长: a growth rate that goes up
    Fall,        ///< 下降: one that goes down
    ChangeUp,    ///< 提高: an absolute change
    ChangeDown,  ///< 降低
    Basis,       ///< 同口径
    Note,        ///< 预计, 力争: kept, without effect on the figure
    From,        ///< 由, 从: the old figure of old → new follows
    Hollow       ///< 达到, 为: says nothing more
};

struct PrefixWord
{
    qsizetype length = 0;
    PrefixEffect effect = PrefixEffect::Hollow;
    std::optional<Relation> relation = std::nullopt;
};

/// A word after a figure.
struct SuffixWord
{
    qsizetype length = 0;
    std::optional<Relation> relation; ///< none for 左右
};

/// A whole statement about the direction of growth.
struct SignWord
{
    qsizetype length = 0;
    Relation relation = Relation::Equal;
    bool approximate = false;
};

/// A comparison with the past: 较上年, 比2020年末, 高于去年同期.
struct PastWords
{
    qsizetype length = 0;             ///< 0 where there is none
    std::optional<PrefixEffect> verb; ///< 高于 and 低于 say the direction too
};

/// The longest word of each kind with which `text` begins.
std::optional<PrefixWord> prefixWordAt(QStringView text);
std::optional<SuffixWord> suffixWordAt(QStringView text);
std::optional<SignWord> signWordAt(QStringView text);

/// 同口径, 按可比价格计算, 剔除留抵退税因素后: the length of the words for a basis; 0 for none.
qsizetype basisLengthAt(QStringView text);
PastWords pastWordsAt(QStringView text);
/// → and 提高到: the length of what stands between an old figure and the new one; 0 for none.
qsizetype arrowLengthAt(QStringView text);
/// 力争, 争取, 努力: what follows is a wish beyond the figure.
bool beginsAspiration(QStringView text);
/// 未下达, 国家暂未下达目标值, 待定: the whole text says that no target was issued.
bool saysNotIssued(QStringView text);
/// 预计数, 初步核算: the whole text says no more than that a figure is preliminary.
bool saysPreliminary(QStringView text);
/// Whether words in brackets tell the basis of a figure (按2020年价格计算), or only what lies
/// beside it.
bool holdsBasisWord(QStringView text);
/// Signs that point to a note: *, ※, ▽, ①, …
bool isMark(QChar character);

} // namespace PlanLens

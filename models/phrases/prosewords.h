// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QString>

namespace PlanLens {

/// The closed word classes that the prose grammar is written in. Each function returns one table,
/// made once.
namespace ProseWords {

/// Words that stand between a subject and its number, innermost last.
enum Tail {
    Rise,       ///< 增长, 提高: growth with %, a change with other units
    Fall,       ///< 下降, 减少
    Faster,     ///< 加快, with points only: 加快12个项目 is none
    To,         ///< 增至, 提高到: the number is a level whatever the direction
    Reach,      ///< 达到, 为, 实现: a level
    TakeShare,  ///< 占
    Added,      ///< 新增 right before the number: a change
    AtLeastOf,  ///< 不低于
    MoreOf,     ///< 超过, 突破
    AtMostOf,   ///< 不超过
    LessOf,     ///< 不足, 近
    Roughly,    ///< 约
    Respective, ///< 分别
    EachOf,     ///< 均, 各
    Yearly,     ///< 年均
    TwoYears,   ///< 两年平均
    SoFar,      ///< 累计, 共
    Expected,   ///< 预计, 有望
    Aimed,      ///< 力争, 确保
    SameBasis,  ///< 同口径, 可比
    Adverb,     ///< 同比, 稳步: changes nothing
    Pace,       ///< 日均, 月均
    Throughout, ///< 始终: held over all the time spoken of
    Stop        ///< 签约, 人均: ends in one of the above and is none
};
const WordTable &tails();

/// 价格 of 降价, 亏损 of 减亏: what a predicate says moves; empty where it says nothing of it.
QString movedBy(QStringView predicate);

/// 过 of 税收过5亿元: only there a bound.
const WordTable &passedMarks();
/// 回落至, 回升到: growth reached a level.
const WordTable &paceLevels();
/// Words that a subject may start with and that are not part of it.
enum Lead {
    Filler,         ///< 其中, 全年, 我市, 同时
    LeadSpan,       ///< 五年来
    LeadSoFar,      ///< 累计
    LeadExpect,     ///< 预计
    LeadAim,        ///< 力争
    LeadPlan,       ///< 预算安排
    LeadTwoYears,   ///< 两年平均
    LeadYearly,     ///< 年均
    LeadEach,       ///< 均, 各
    LeadRespective, ///< 分别
    LeadKeep        ///< 其中国: starts like a filler and is part of the name
};
const WordTable &leads();

/// Causatives that are no part of a subject with a predicate of its own: 推动, 促进.
const WordTable &causatives();
const WordTable &wholeYear(); ///< 全年

/// Verbs that a noun with its number may follow: 建成, 培育. An addition counts as a change.
enum Verb {
    Addition,  ///< 新增, 新建
    Increase,  ///< 增加, 扩大: a change upwards
    Reduction, ///< 减少, 压减: a change downwards
    Plain,     ///< 创建, 争取
    Dummy      ///< 实现, 完成: says only that the number was reached
};
const WordTable &verbs();
/// The verb that ends the words, with what says that it is done well: 实施, 实施好.
WordTable::Hit verbAtEnd(QStringView words);

/// Verbs inside what follows a counted noun: 63个项目|完成投资. Keeps: words with such a verb in
/// them that are part of the noun (国有, 上市公司).
enum Inner { Cuts, Keeps };
const WordTable &innerVerbs();
/// Verbs that a counted noun is the object of: 覆盖3797个行政村.
const WordTable &reachVerbs();

/// Words that may be left out inside a subject: 项目全年到位资金.
const WordTable &innerFillers();
/// Nouns that are measured of what was spoken of before: 总投资, 到位资金.
const WordTable &dependentNouns();

/// Words that a comparison is made with: 高于, 快于, 超.
enum Compare { Higher, Lower };
const WordTable &comparisons();
/// What marks the thing compared with: 目标, 全国, 平均 …
const WordTable &references();
/// References that are times: 上年, 同期. Against these a difference is a change.
const WordTable &timeReferences();
/// Verbs after which a plan's contents are told: 规划纲要提出….
const WordTable &reportingVerbs();
/// What a completion is measured against: 计划, 目标, 任务, 预算.
const WordTable &planWords();

/// Nouns that name a measured quantity, for sharing a tail: 增加值, 利用率.
const WordTable &quantities();
/// Words that belong to the quantity that follows: 综合, 产业, 居民.
const WordTable &quantityPrefixes();

/// Nouns whose count is no indicator: 措施, 会议, 规划.
const WordTable &uncounted();

/// Words at which a clause without figures stops naming its topic: 持续, 不断, 加快.
const WordTable &topicEnds();
/// 卫生村, 单项冠军企业: what a country or province gives as a title, and nothing done.
bool isHonour(QStringView noun);
/// Abstract ends of a topic: 活跃度, 水平.
const WordTable &topicTails();

} // namespace ProseWords

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentences/prosefigure.h"

#include <QString>

#include <optional>
#include <vector>

namespace PlanLens {

/// What the words in front of a figure say is done with it.
enum class Predicate {
    None,       ///< 粮食产量5.08万吨, 建成数字化车间10个
    Rise,       ///< 增长8.3%
    Fall,       ///< 下降0.3%
    Level,      ///< 达到, 增至, 超过, 为
    Share,      ///< 占13%, 占全区的30%
    Added,      ///< 高新技术企业新增17家
    Completion, ///< 完成年度计划的114%
    Difference  ///< 高于预期目标2.3个百分点
};

/// The year that something is compared with: 2015年, “十二五”末.
struct BaseYear
{
    int year = 0;
};

/// A word of the lexicon that a phrase was taken apart by.
struct PhraseWord
{
    int start = 0; ///< in the stretch
    int length = 0;
    const char *wordClass = nullptr;
};

/// The words between the previous figure (or the clause's start) and a figure, taken apart.
struct ClaimPhrase
{
    Predicate predicate = Predicate::None;
    int start = 0;          ///< where it starts in the stretch, separators included
    int headStart = 0;      ///< the noun phrase, with its verb
    int headEnd = 0;        ///< = headStart where the subject is left out
    int quoteStart = 0;     ///< of predicate and number
    int referenceStart = 0; ///< what is compared with
    int referenceEnd = 0;
    /// After 由, 从 or 比…的, where the figure is what a change starts from; else 0.
    int originEnd = 0;
    bool lower = false;              ///< a difference downwards: 低于
    bool againstTime = false;        ///< compared with a time: 比上年, 高于2020年
    bool againstLastYear = false;    ///< 同比, 比上年
    bool againstYears = false;       ///< 是上个五年的1.8倍
    std::optional<BaseYear> base;    ///< compared with that year: 比2015年, 是2015年的2倍
    std::optional<BaseYear> opening; ///< 与2015年相比 in front: all that follows is
    bool separated = false;          ///< starts with 、 or 和
    bool respective = false;         ///< 分别
    bool each = false;               ///< 均, 各
    bool yearly = false;             ///< 年均
    bool twoYears = false;           ///< 两年平均
    bool spanning = false;           ///< 五年来
    bool soFar = false;              ///< 累计
    bool wholeYear = false;          ///< 全年
    bool expected = false;           ///< 预计
    bool aimed = false;              ///< 力争, 计划
    bool planned = false; ///< what a completion is measured against: 完成年计划100亿元的98%
    bool ofAim = false;   ///< 增长目标由10%调整为9%: what a change starts from was an aim
    bool untold = false;  ///< 累计9亿元，其中当年2亿元: over which years nothing tells
    bool sameBasis = false;   ///< 同口径
    bool approximate = false; ///< 约
    bool boundAlone = false;  ///< a bound is all the predicate that there is: 超过500亿元
    bool paced = false;       ///< 回落至: the level is one of growth
    bool lasting = false;     ///< 连续: a time tells how long, not how much
    QString pace;             ///< 日均, 月均: part of what is measured
    QString moved;            ///< 价格 of 降价, 亏损 of 减亏: what the predicate moves
    QString per;              ///< 千瓦时 of 每千瓦时下降0.05元: what the unit is told of
    std::optional<Relation> bound;
    std::optional<YearMention> year; ///< named at the start of the phrase
    std::vector<YearMention> listed; ///< 2021年、2022年: where several are told, all of them
    bool yearsGoOn = false;          ///< these may be the years of the figures before
    bool yearOfFigure = false;       ///< 2015年的2倍: it tells of that figure only
    bool until = false;              ///< 到 or 至 stands in front of that year
    bool since = false;              ///< 以来 stands behind that year: all up to now
    std::optional<YearPart> part;    ///< 上半年, 1—9月: the same of a part of a year
    std::vector<YearPart> parts;     ///< 一季度、上半年: where several are told, all of them
    int years = 0;                   ///< 近三年, 5年: so many up to the one spoken of; else 0
    int yearsAhead = 0;      ///< 计划用三年时间: so many from the one planned; else 0
    int yearsBack = 0;       ///< 由上年的: so many years before the one spoken of
    bool formerYear = false; ///< 上年为: the year before is told, and nothing starts from there
    bool bySpeaker = false;  ///< it is 去年, which may be the year spoken of itself
    bool fromHere = false;   ///< after 由 or 从: what a change starts from
    bool formerly = false;   ///< 由原来的: of no time that is told
    bool restated = false;   ///< what a figure was before it was reckoned anew
    bool before = false;     ///< of when what is spoken of begins: 由35家增加到52家

    std::vector<PhraseWord> words; ///< by which all this was told, in no order

    /// Nothing but the number, or a bound: 企业17家, 企业超17家.
    bool saysNoMore() const { return predicate == Predicate::None || boundAlone; }
    bool hasHead() const { return headEnd > headStart; }
    bool moves() const { return predicate == Predicate::Rise || predicate == Predicate::Fall; }
    /// A plain count of the whole: what was added is no part of it (新增6家，累计达到81家).
    bool countsTheWhole() const { return predicate == Predicate::Level || soFar; }
    /// Whether the year is that of the origin: 由2015年的45%提高, but not 2022年入园率由45%提高.
    bool datesOrigin() const { return year && year->start >= (fromHere ? originEnd : headEnd); }
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/yearparts.h"
#include "heads/column.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// What one title says of its column, before it is known what stands beside it.
struct ColumnTitle
{
    ColumnKind kind = ColumnKind::Unknown;
    const char *rule = "";        ///< the rule that told: “growth”, “amount” …
    std::optional<HeadWord> word; ///< the class of words that it went by
    QString text;                 ///< as printed
    QString unit;                 ///< in brackets after it, or % at its end
    QString group;                ///< 城镇, or a noun of its own: 出口额
    std::optional<Measure> measure;
    std::optional<Role> role;
    bool estimated = false;
    bool onlyEstimate = false; ///< 预计 alone: an actual, unless its year has 实际 beside it
    std::optional<Period> period;
    std::optional<YearPart> part; ///< 1—9月 without its year
    std::optional<int> compared;  ///< the year that growth is measured against: 比2019年
    std::optional<int> indexBase; ///< the year that is 100: 以2020年为100
    std::optional<int> yearsBack; ///< 本年 0, 上年 1, 明年 -1
    QString place;                ///< 甲县: one of several places whose columns stand beside it
    bool thisMonth = false;       ///< 当月: the last month of what stands beside it
    bool twoYears = false;        ///< 两年平均
    bool yearlyMean = false;      ///< 年均
    bool wholeYear = false;       ///< 全年, beside months
    bool sum = false;             ///< 累计
    bool upToMonth = false;       ///< 1-本月
    bool planYears = false;       ///< 五年累计, 五年新增
    bool index = false;           ///< 指数（上年=100）, 发展速度
    bool needsCompany = false;    ///< figures only where a growth or share stands beside it
    bool ownNoun = false;         ///< `group` is a noun of the title
    bool whole = false;           ///< 全市, 合计: no group
    QString wholePlace; ///< 全市, the place by its rank that `whole` is of; empty for 合计

    /// The column is about a part of the people or places, or about all of them.
    bool isGroup() const { return whole || (!group.isEmpty() && !ownNoun); }
    bool isLevel() const { return kind == ColumnKind::Value && !measure; }
};

} // namespace PlanLens

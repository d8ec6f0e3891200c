// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "heads/headwords.h"

#include <QString>

#include <optional>

namespace PlanLens {

enum class ColumnKind {
    Ordinal,
    Category, ///< 类别: printed once a group, instead of section rows
    Name,
    Unit,
    Attribute, ///< 指标属性: 约束性, 预期性
    Value,     ///< figures: a target or an actual, its growth, its share …
    Stated,    ///< 是否达到预期: 是, 否
    Remark,    ///< 备注, 责任单位
    Place,     ///< 地区: the rows are places
    NotRead,   ///< figures of a kind that is not read: 环比
    Unknown
};

/// What a column of a table holds.
struct Column
{
    ColumnKind kind = ColumnKind::Unknown;
    QString title;                ///< as printed, heads of several rows joined
    const char *rule = "";        ///< the name of the rule that told (see columntitle.h)
    std::optional<HeadWord> word; ///< the class of words that it went by
    Role role = Role::Actual;     ///< of Value
    bool estimated = false;       ///< of Value
    /// Of Value: what the title says is measured; nothing where the row's name and unit tell.
    std::optional<Measure> measure;
    bool index = false; ///< of Value: the year before is 100
    Period period;      ///< of Value and Stated; not valid where it could not be told
    QString unit;       ///< of Value: the title's; empty where it has the row's
    QString besideUnit; ///< of a change: that of the amounts beside it, which its title leaves out
    QString group;      ///< the part of the people or places that it is about: 城镇; mostly empty
    QString place;      ///< of Value: the place that its figures are of; empty: that of the report
    bool planYears = false; ///< means or sums over the years of a plan

    bool operator==(const Column &) const = default;
};

} // namespace PlanLens

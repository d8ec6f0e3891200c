// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/block.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

enum class ColumnKind {
    Ordinal,
    Category, ///< 类别: printed once a group, instead of section rows
    Name,
    Unit,
    Attribute, ///< 指标属性: 约束性, 预期性
    Value,     ///< a target or an actual
    Stated,    ///< 是否达到预期: 是, 否
    Derived,   ///< 完成率, 比上年: worked out from others
    Remark,    ///< 备注, 责任单位
    Unknown
};

struct Column
{
    ColumnKind kind = ColumnKind::Unknown;
    QString title;            ///< as printed, heads of several rows joined
    Role role = Role::Actual; ///< of Value
    bool estimated = false;   ///< of Value
    Period period;            ///< of Value and Stated; not valid where it could not be told
    QString unit;             ///< of Value: in brackets after the title; empty where there is none

    bool operator==(const Column &) const = default;
};

/// What a table's head is read with: the caption and the years of the report.
struct HeaderContext
{
    QString caption;
    std::optional<int> reviewYear;
    std::optional<int> planYear;
    bool plansYears = false; ///< the plan is one of several years, from planYear on
};

/// Tells what each column of a table holds, by its titles, the caption and the report's years.
QList<Column> readHeader(const Table &table, const HeaderContext &context);

/// The titles of the columns: the rows of the head joined downwards, spans spread out.
QStringList columnTitles(const Table &table);

/// Whether a table with these columns states indicators: a name and a figure whose role and period
/// are known, and nothing that only lists of projects and funds have.
bool isIndicatorHeader(const QList<Column> &columns);

} // namespace PlanLens

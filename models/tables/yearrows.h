// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "tables/indicatorrow.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// A row that is a year or a part of one: 2021年, 2025年（预计）, 3月.
struct YearRow
{
    Period period;
    std::optional<Role> role; ///< what its name says of it
    bool estimated = false;
};
/// `year` is that of the table, whose months these are.
std::optional<YearRow> yearRow(const IndicatorRow &row, std::optional<int> year);

/// Whether the rows of a table are years, so that its columns are the indicators: 2021年 | 2022年
/// below 年份.
bool areYears(const QList<IndicatorRow> &rows, std::optional<int> year);

/// Rows 增长% and 完成计划% among years: gives them the year that they are of, and takes those away
/// of which that cannot be told.
void settleMeasuresOfYears(QList<IndicatorRow> &rows, std::optional<int> year);

/// What the columns of such a table are about, one for each: the words of the title, and for a
/// growth alone those of the amount at its left. Empty for those that name nothing, and for sums.
QStringList nounsOf(const QList<Column> &columns);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "heads/column.h"
#include "tables/indicatorrow.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What 目标, 完成数 or 预计完成 says by itself.
struct RowRole
{
    std::optional<Role> role;
    bool estimated = false;
};

/// Nothing where the name says more.
RowRole roleNamed(const QString &name);

/// Whether the name of a row is none: 增速, 目标, 完成率.
bool saysOnlyHow(const QString &name);

/// Gives such a row the name that it says so of.
void nameBy(const QString &of, IndicatorRow &row);

/// Rows called 增长率, 同比增长 or 位次 alone are about the row above them.
void settleMeasureRows(QList<IndicatorRow> &rows);

/// 上半年生产总值增速, 2023年粮食产量, and 目标: the row says of when its figures are, and whether
/// they were reached. False where its year is another than that of the column.
bool settleByRow(Observation &o, const IndicatorRow &row, const Column &column);

/// Keeps a figure as words.
void keepAsWords(Observation &o);

} // namespace PlanLens

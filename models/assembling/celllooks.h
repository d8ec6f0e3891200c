// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// A cell that names what the cells below it are: 指标, 序号, 单位 …
bool holdsHeadWord(QStringView text);

/// A cell that says what figures stand below it: 2022年目标, 产量（吨）, 比上年增长（%）.
bool holdsColumnWord(QStringView text);

inline constexpr qsizetype longestColumnTitle = 24;

/// Whether a text is a part of a year or a plan alone, as stands in the lower row of a head:
/// 一季度, 1-11月, “十四五”.
bool isPartOfYear(QStringView text);
/// Whether a text is short enough for the title of a column, and no sentence.
bool isShortTitle(QStringView text);

/// 表5 2023年产量: what stands above a table.
bool namesTable(QStringView text);

/// 附表1, 续表, 单位：万元: what stands above a table, and ends the one before.
bool standsAboveTable(QStringView text);

} // namespace PlanLens

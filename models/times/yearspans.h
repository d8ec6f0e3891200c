// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace PlanLens {

/// So many years up to the one that is spoken of: 近三年, 5年来, 五年累计, and 5年 before what
/// happened in them (5年增长18%). No span is a length (连续5年, 延长30年).
struct YearSpan
{
    int years = 0;
    qsizetype start = 0; ///< in the text
    qsizetype end = 0;
};

/// How many years are counted at `at` (五年, 3年), which is moved behind 年; 0 where none are.
int yearsAt(QStringView text, qsizetype &at);

/// The span that begins exactly at `index`.
std::optional<YearSpan> yearSpanAt(QStringView text, qsizetype index);
/// The first span at or after `from`.
std::optional<YearSpan> yearSpanIn(QStringView text, qsizetype from = 0);

/// 五年前: so many years before the one spoken of.
struct YearsAgo
{
    int years = 0; ///< 0 where there is none
    qsizetype start = 0;
    qsizetype length = 0;
};
YearsAgo yearsAgoAt(QStringView text, qsizetype index);
/// The first in a text.
YearsAgo yearsAgoIn(QStringView text);

} // namespace PlanLens

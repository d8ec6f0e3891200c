// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "times/reportyears.h"
#include "times/scope.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// What a heading says of the time of its section.
struct HeadingTimes
{
    std::optional<Scope> opens; ///< nothing where it does not tell
    std::optional<Scope> plans; ///< the first time that it names and plans for
    QList<Scope> scopes;        ///< all times that it names
    bool several = false;       ///< it names several times: the sentences decide which
    bool named = false;         ///< it names a year or a five-year plan
    bool worded = false;        ///< it says that it looks back, or that it plans
};

/// 一、2025年工作回顾 looks back, and so does 发展成就. A heading that names the year to come
/// plans, whatever else it says: 2026年重点工作; and so does one of tasks or targets that names no
/// time. `“十五五”时期主要目标和2026年重点工作` opens both, the first named first.
HeadingTimes timesOfHeading(QStringView heading, const ReportYears &years);

/// 二、2022年…重点工作: a heading of the first level that stands in one paragraph with its text.
bool opensSection(QStringView text);
/// 2025年工作回顾 on a line of its own, which nothing but its words shows to be a heading.
bool namesSection(QStringView line, const ReportYears &years);
/// 2022年重点抓好以下工作：, 今年的主要任务是：: a paragraph that leads to what is planned; and,
/// where nothing is planned yet (`plans`), 围绕上述目标，抓好以下工作：.
bool leadsSection(QStringView paragraph, const ReportYears &years, bool plans);
/// What leads there: its last sentence.
QStringView leadOf(QStringView paragraph);
/// What tells of which time: that sentence, or how the paragraph begins where it names none:
/// 2022年，投资增长5%。重点抓好以下工作：.
QStringView toldOfLead(QStringView paragraph, const ReportYears &years);

} // namespace PlanLens

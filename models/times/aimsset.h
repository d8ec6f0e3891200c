// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

// Aims that a clause says to have been set before, and what came of them.

/// 确定的预期目标为|投资增长7%: whether such aims follow in the clause.
bool announcesSet(QStringView clause);
/// 确定的|2023年主要预期目标为: the year that they were set for.
std::optional<Period> yearOfAims(QStringView clause);
/// 提出了|2024年…目标, 明确2024年…目标和重点工作: the year whose aims a clause says to have been
/// told; 0 where it says so of none.
int yearOfAimsReported(QStringView clause);
/// The same of the clauses of a text, where also 报告提出，|2024年…预期增长6% is one.
int yearOfAimsReportedIn(QStringView text);
/// Where the words behind the last 确定的 begin; -1 where none are.
qsizetype behindAimsSet(QStringView words);
/// Whether the words in front of a number say that it is what came of an aim: 完成, 全年实际增长,
/// 预计; but not 实际利用外资增长, which is a name.
bool saysOutcome(QStringView words);
/// Whether the first number of a clause is what came of an aim: 全年完成6%.
bool tellsOutcome(QStringView clause);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

// Sizes and grades by which things of one kind are told apart.

/// 超100亿元县 after 经济总量超200亿元县, 5亿元以上 after 投资亿元以上项目: of the same quantity.
/// Other nouns as they are.
QString withThresholdHead(const QString &previous, const QString &noun);

/// 5亿元以上, 亿元以上: a size, and nothing that has it.
bool isSizeAlone(QStringView noun);
/// 国家级: a grade, and nothing that has it.
bool isGradeAlone(QStringView noun);

/// 企业 of 年产值超亿元企业: what is told apart by a size; empty where the name holds none.
QString nounOfSize(const QString &name);

} // namespace PlanLens

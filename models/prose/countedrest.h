// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"

#include <QString>
#include <QStringView>

#include <cstddef>

namespace PlanLens {

// What stands between a figure and the next, and does not belong to the noun that the first counts.

/// 总投资 of 63个项目总投资|500亿元, 人均纯收入 of 5万名茶农人均纯收入|达1万元: how long the words
/// are of what the next figure measures, and the one before does not count; but not where a verb
/// stands in front (落实帮扶资金).
int measuredNext(QStringView rest);

/// 行业 of 行业比上年增长.
QStringView beforeComparison(QStringView rest);

/// 户市场主体减税近|700亿元: without what belongs to the next figure.
QStringView withoutTails(QStringView rest);

/// 行业 of 41个行业中，28个…: the whole that the next clause parts. `end` is where the noun ends.
QString ofWholeCounted(const ClauseView &view, const QString &noun, int end);

/// 产值超200亿元企业2家: how large the things are that the next figure counts.
bool isThreshold(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);
/// 培育营收超百亿元|企业: how large the things are that something is done for.
bool isSizeOfNoun(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);
/// 5‰|人口抽样调查: how many were asked.
bool isSampled(const ClauseView &view, std::size_t index);

/// 总装机26万千瓦|光伏项目9个: how large all of what the next figure counts is (光伏项目总装机).
/// Empty where it tells nothing of the kind.
QString nameOfSizeInFront(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

/// 总投资2亿元|的重点项目 behind 28个: how large what is counted in front is (重点项目总投资).
/// Empty where nothing is.
QString nameOfSizeInside(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

/// 重点项目 of 28个|总投资2亿元的重点项目. Empty where no size stands between.
QString nameAroundSize(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

} // namespace PlanLens

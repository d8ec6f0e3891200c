// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/clauseview.h"
#include "prose/discourse.h"

namespace PlanLens {

// Plans that a text tells in passing, with what came of them.

/// 城镇新增就业 of 城镇新增就业|年度: words without what says which aim it is; but not without 值
/// of 生产总值.
QStringView withoutAimQualifiers(QStringView words);

/// 的|年初|目标, 目标任务: how long the words behind a figure are that say that it was aimed at; 0
/// where they do not.
qsizetype aimNamedBehind(QStringView rest);

/// 比“十五”计划目标30亿元|超过7亿元, 低于4.5%的年度目标|0.5个百分点: whether a figure is a plan,
/// behind which stands how far from it the outcome is.
bool isPlanCompared(const ClauseView &view, std::size_t index);
/// 年初确定的投资增长7%、就业5万人|的目标: whether a figure of its own subject is one of the aims
/// that its clause says to have been set.
bool isAimOfList(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);
/// 计划增长7%，|完成5.9%: whether the words in front of a figure say that it came of what was
/// planned.
bool isOutcome(QStringView words, const Discourse &discourse);
/// Has the phrase of a figure say that it is a plan, or how far from the one before it is.
void takePlan(const ClauseView &view, std::size_t index, const Discourse &discourse,
              ClaimPhrase &phrase);

/// 完成年计划9亿元|的80%, 为2020年目标值9亿元|的80%: has the phrase of a figure say that it is the
/// aim, of the year that stands before it.
void makeAim(const ClauseView &view, std::size_t index, ClaimPhrase &phrase);

} // namespace PlanLens

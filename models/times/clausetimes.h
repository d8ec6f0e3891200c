// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

// What a clause says of its time and of whether it plans, in the midst of its sentence.

/// 与新区接壤12公里, 我省拥有海岸线487公里, 现有学校50所: what there is, also where a plan is told.
bool tellsWhatThereIs(QStringView clause);
/// 预计增长5%; but 好于预计 only compares.
bool expects(QStringView clause);
/// 出口：预计完成9亿元: what stands behind the colon is told of one thing alone; but 预计：… tells
/// it of all that follow.
bool opensWithLabel(QStringView sentence);
/// 年初余额: what there was when the year began; but 年初计划.
bool startsWithYear(QStringView clause);
/// 今年以来
bool opensYearSoFar(QStringView clause);
/// 两年半来: years and half of one.
bool opensYearsAndHalf(QStringView clause);
/// 前两年: so many years, the first of several or those before a plan; else 0.
int pastYearsOpened(QStringView clause);
/// 春节黄金周，: what follows is of these days only.
bool tellsHoliday(QStringView clause);
/// 年内, 年底前: what is still to come of the year.
bool startsRestOfYear(QStringView clause);
/// 去年, 截至去年末
bool startsLastYear(QStringView clause);

} // namespace PlanLens

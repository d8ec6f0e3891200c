// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"

namespace PlanLens {

// Figures with nothing but separators and bounds between them: they share what stands before the
// first. 2.6万户7.7万人, 17条约353公里.

/// 3岁: an age.
bool isAge(const Figure &figure);

/// 高于全国3.9个百分点、|全省2.1个百分点: whether the words before a figure are only what it is
/// compared with, as the one before was.
bool namesReference(QStringView words);

/// 分别达到2元和3元、|增长4%和5%: whether the figure behind this one tells how the amount moved.
bool turnsToGrowth(const ClauseView &view, std::size_t index);

/// The first figure at or after a place.
std::size_t firstFigureFrom(const std::vector<Figure> &figures, int place);
/// 70个30亿元以上项目: whether a figure counts things of the size that follows it.
bool countsBySize(const ClauseView &view, std::size_t index);
/// The last figure of the run that starts with `first`.
std::size_t lastOfRun(const ClauseView &view, std::size_t first);

/// 17条约353公里, 5户超100亿元: the words between figures are bounds of the one after them.
void takeBoundsBetween(const ClauseView &view, std::vector<Figure> &figures, std::size_t first,
                       std::size_t last);

/// 迈上3个万亿元台阶: how many marks were passed, no amount of what passed them. The place after
/// them; 0 where there are none.
int endOfMarks(const ClauseView &view, std::size_t index);
/// The same with the number in words, which is no figure: 两个 before 十亿元台阶. Null where none.
const Figure *countOfMarks(const ClauseView &view, const std::vector<Figure> &counts,
                           std::size_t index);

/// 80%、87%以上, 10.6万、3.3万平方公里: what stands after the last figure holds for those before
/// it.
void shareSuffix(std::vector<Figure> &figures, std::size_t first, std::size_t last);
/// 1.1、0.4个百分点: a unit printed once is that of all.
void shareUnit(std::vector<Figure> &figures, std::size_t first, std::size_t last);
/// The same, and 盏 of 灯具产量3万盏: what stands between the scale and the end of the clause is
/// the unit of a quantity, though the table does not know it.
void takeUnits(const ClauseView &view, std::vector<Figure> &figures, std::size_t first,
               std::size_t last);
/// 高于全国3.9个、全省2.1个百分点: also where another reference stands between.
void shareUnitOfReferences(const ClauseView &view, std::vector<Figure> &figures, std::size_t first);

} // namespace PlanLens

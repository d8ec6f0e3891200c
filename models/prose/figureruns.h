// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"
#include "prose/discourse.h"

namespace PlanLens {

// Figures with nothing but separators and bounds between them: they share what stands before the
// first. 2.6万户7.7万人, 17条约353公里.

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

/// 80%、87%以上, 10.6万、3.3万平方公里: what stands after the last figure holds for those before
/// it.
void shareSuffix(std::vector<Figure> &figures, std::size_t first, std::size_t last);
/// 1.1、0.4个百分点: a unit printed once is that of all.
void shareUnit(std::vector<Figure> &figures, std::size_t first, std::size_t last);
/// 高于全国3.9个、全省2.1个百分点: also where another reference stands between.
void shareUnitOfReferences(const ClauseView &view, std::vector<Figure> &figures, std::size_t first);

/// …23条、…13条等政策: a clause that lists measures. `last` is its last figure.
bool listsMeasures(const ClauseView &view, std::size_t last);

/// 整治河道7公里、21条街巷改造: the words before the list are only of its first figure.
bool namesOnlyFirst(const ClauseView &view, std::size_t first, std::size_t last,
                    const ClaimPhrase &phrase, const Discourse &discourse);

/// 其中超10亿元8家: how large the things are that the figure right behind counts.
bool sizesNext(const ClauseView &view, std::size_t first, const ClaimPhrase &phrase,
               const Discourse &discourse);

/// 年产值超10亿元企业, of 超10亿元|8家 where 年产值超亿元企业 was spoken of.
QString nameOfSized(const ClauseView &view, std::size_t size, const ClaimPhrase &phrase,
                    const Discourse &discourse);

/// 贡献了三分之二的税收: a part of something, with nothing behind it that is named with it.
bool isPartUnnamed(const ClauseView &view, std::size_t index);

/// 增长6%, 三成: more than a bare number, so that a subject is missed where none is.
bool saysRate(const Figure &figure, const ClaimPhrase &phrase);

/// The phrase before a figure, where what was last spoken of tells how it is meant.
ClaimPhrase phraseBefore(const ClauseView &view, const Numbers &numbers, int from,
                         const Figure &figure, const Discourse &discourse);

/// 在上年增长6%的基础上: the place behind it, where the figure is what the next one came upon; else
/// 0.
int endOfBase(const ClauseView &view, std::size_t index);
/// 地区生产总值|在上年: where the name ends before such a base.
int endBeforeBase(const ClauseView &view, const ClaimPhrase &phrase);

/// 进出口700亿元，折合100亿美元: the same amount in another unit.
bool isRestated(const ClauseView &view, const ClaimPhrase &phrase, const Discourse &discourse);

/// 由31亿元增加到46亿元, 从2015年的45%提高到52%, 比2015年的45%提高7个百分点: whether a figure is
/// the value that a rise starts from.
bool isOrigin(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

} // namespace PlanLens

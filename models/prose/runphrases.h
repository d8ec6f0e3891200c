// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"
#include "prose/discourse.h"

#include <QString>

namespace PlanLens {

// What stands around figures: how the words before a run are meant, and which figures of it only
// lead up to others.

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

/// 公园500米服务半径覆盖率86%, 15分钟生活圈覆盖率98%: whether a length or time is part of the name
/// of the rate behind it.
bool isInRate(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);

/// Where the words go on behind a figure that tells what size the noun behind it has.
int endOfDescribed(const ClauseView &view, std::size_t index);

/// 增长6%, 三成: more than a bare number, so that a subject is missed where none is.
bool saysRate(const Figure &figure, const ClaimPhrase &phrase);

/// The phrase before a figure, where what was last spoken of tells how it is meant.
ClaimPhrase phraseBefore(const ClauseView &view, const Numbers &numbers, int from,
                         const Figure &figure, const Discourse &discourse);

/// Figures that one phrase gives out: [first, last].
struct Run
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first + 1; }
};
/// 一季度、上半年分别增长3%、4%: whether they are of one subject, each at its time.
bool isGivenOutByTime(const Run &run, const ClaimPhrase &phrase);
/// 增加值9亿元，增长6%，折合1.3亿美元: whether what was last spoken of has a level that the figure
/// is the same as, in another unit.
bool convertsLevel(const Figure &figure, const Discourse &discourse);
/// 城乡低保对象2.1万户4.6万人: values in units that measure different things, of one subject.
bool measuresOneThing(const ClauseView &view, const Run &run, const ClaimPhrase &phrase);
/// 货运量分别增长3%、4%, 粮食、油料、蔬菜产量分别增长3%、持平、下降1%: whether values are given out
/// so that nothing tells what each is of: to one name, or beside others that are no numbers.
bool isGivenOutInTheDark(const ClauseView &view, const Run &run, const ClaimPhrase &phrase,
                         const QList<Subject> &subjects);
/// The phrase of one of them, `index`, with its own time, or what it does: 分别下降2%、增长3%.
ClaimPhrase phraseInRun(const ClauseView &view, const Run &run, std::size_t index,
                        const ClaimPhrase &phrase);

/// 在上年增长6%的基础上: the place behind it, where the figure is what the next one came upon; else
/// 0.
int endOfBase(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);
/// 地区生产总值|在上年: where the name ends before such a base.
int endBeforeBase(const ClauseView &view, const ClaimPhrase &phrase);

/// 进出口700亿元，折合100亿美元: the same amount in another unit.
bool isRestated(const ClauseView &view, const ClaimPhrase &phrase, const Discourse &discourse);

/// 由31亿元增加到46亿元, 从2015年的45%提高到52%, 比2015年的45%提高7个百分点: whether a figure is
/// the value that a rise starts from.
bool isOrigin(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase);
/// Has the phrase of one whose year is not told say when it was: 由5万件修订为, 由5万件调整为,
/// 由5万件增加到.
void placeOrigin(const ClauseView &view, std::size_t index, ClaimPhrase &phrase);

} // namespace PlanLens

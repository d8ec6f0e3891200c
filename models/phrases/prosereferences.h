// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"
#include "phrases/claimphrase.h"
#include "phrases/comparedtimes.h"
#include "sentences/prosefigure.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

// What a figure may be compared with.

/// Where the subject stands behind a verb that tells of a report, from `from` on; `from` where
/// there is none.
int behindReport(QStringView text, int from);
/// Where 每 stands, of 每千瓦时 at the end of a text; -1 where there is none, or the last word
/// alone, which is so long, is more than the unit.
qsizetype perBefore(QStringView text, int word);

/// Whether a lower bound of so many characters is one: 过 of 税收过5亿元, but not of 通过.
bool passesAmount(QStringView before, int length, const Figure &figure);

/// The year whose last character stands right before `end`.
std::optional<YearMention> yearEndingAt(const Numbers &numbers, int end);
/// Whether the words [from, end) of a stretch end in a year: 2020年, 2020年末.
bool endsInYear(const Stretch &stretch, const Numbers &numbers, int from, int end);
/// Whether they end in a time: 上年同期, 2020年底, “十三五”末.
bool endsInTime(const Stretch &stretch, const Numbers &numbers, int from, int end);
/// Whether they end in one, or in several: 去年同期和全年.
bool endsInTimes(const Stretch &stretch, const Numbers &numbers, int from, int end);
/// Where the time starts that the words [from, end) end in and that the figure after them is of:
/// 提高到2020年的52%, 投资前三季度增长4%, 收入近三年增长9%, 由上年的45%; `end` where there is none.
/// What it says is noted in `phrase`.
int timeBefore(const Stretch &stretch, const Numbers &numbers, int from, int end,
               ClaimPhrase *phrase);
/// The word of ProseWords::tails() that the words [from, end) end in; of 五年平均, where the span
/// shares its 年 with 年平均, what stands behind the span.
WordTable::Hit tailBefore(const Stretch &stretch, const Numbers &numbers, int from, int end);

/// Notes what a figure is compared with: the time that the words [from, end) end in.
void noteComparedTime(const Stretch &stretch, const Numbers &numbers, int from, int end,
                      ClaimPhrase *phrase);

/// What stands before the value that a change starts from: 由上年的, 比2015年的, 从建国初期的.
struct FormerValue
{
    int start = 0;                   ///< of 由 or 比
    bool formerly = false;           ///< no time is told
    bool lastYear = false;           ///< 比上年的: of the year before the one spoken of
    std::optional<YearMention> year; ///< that is told: also the last one of a plan (“十三五”末)
};

/// Such words that end right before a figure, which ends at `figureEnd`.
std::optional<FormerValue> formerValueBefore(const Stretch &stretch, const Numbers &numbers,
                                             int from, int end, int figureEnd);

} // namespace PlanLens

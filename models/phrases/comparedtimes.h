// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosefigure.h"
#include "sentences/prosestretch.h"

#include <QStringView>

namespace PlanLens {

/// 比 and 较 where they compare, not in 占比, 比重, 同比.
bool comparesAt(QStringView text, qsizetype i);
/// Where a word that compares starts and whose last character stands at `i`, 相较于 too; else -1.
qsizetype comparisonStart(QStringView text, qsizetype i);
/// 较一季度、|上半年: whether the time that begins at `at` is one of several in a list that a word
/// of comparison opens, behind `from`.
bool isListedComparison(const Stretch &stretch, const Numbers &numbers, int from, int at);
/// 比前|五年, 比|去年: whether what starts at `years` is what something is compared with.
bool comparesYears(QStringView before, qsizetype years);
/// Either of them, for a time from `at` to `end`, which may be the last part of one: 比上个|五年.
bool comparesTime(const Stretch &stretch, const Numbers &numbers, int from, int at, int end);
/// 去年同期和|全年: the last of several times is a whole year.
bool endsInListedYear(QStringView words);
/// 较一季度、上半年回落: it is compared with several times.
bool comparesWithTimes(const Stretch &stretch, const ClaimPhrase &phrase);

} // namespace PlanLens

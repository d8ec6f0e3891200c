// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosestretch.h"

#include <optional>

namespace PlanLens {

/// What the words before a figure compare it with: [wordEnd, end) is what it is compared with, and
/// the word that says so starts at `wordStart`. Behind it stands at most a bound.
struct ProseComparison
{
    Predicate predicate = Predicate::Completion; ///< or Difference, or Share
    int wordStart = 0;
    int wordEnd = 0;
    int end = 0;
    bool lower = false;              ///< 低于
    bool againstTime = false;        ///< 高于上年
    const char *wordClass = nullptr; ///< of the word that says so
    std::optional<Relation> bound;   ///< 占全区|超30%
};

/// 比|计划, 较年初|计划: whether what stands at `plan` is what something is compared with.
bool comparesPlan(QStringView before, qsizetype plan);

/// Whether the last sign of a text (高, 低, of `length`) says how something moved: only after 比,
/// or where it says so by itself, as 翻.
bool holdsComparison(QStringView text, int length);

/// The comparison that the words [from, end) make right before `figure`: 完成年度计划的114%,
/// 高于预期目标2.3个百分点, 占全区的30%. `bounded`: 近 or 不足 stands between them and the figure.
std::optional<ProseComparison> comparisonBefore(const Figure &figure, const Stretch &stretch,
                                                const Numbers &numbers, int from, int end,
                                                bool bounded);

/// 2019年 of 2019年总量的, 上年的: how long the time is that such words compare with.
int lengthCompared(QStringView words);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/yearparts.h"
#include "language/numerals.h"
#include "sentences/figure.h"
#include "sentences/nofigures.h"
#include "sentences/prosestretch.h"
#include "times/yearspans.h"

#include <vector>

namespace PlanLens {

/// A year that the text names: 2021年, 一九八○年, 2021-2025年.
struct YearMention
{
    int start = 0;
    int end = 0; ///< after 年
    int from = 0;
    int to = 0;
};

struct Numbers
{
    std::vector<Figure> figures;
    std::vector<Figure> counts; ///< small ones in Chinese numerals that measure nothing: 三项
    std::vector<YearMention> years;
    std::vector<YearSpan> spans;      ///< 近三年
    std::vector<Lasting> lasting;     ///< 连续5年: how long, and no figure
    std::vector<YearPart> parts;      ///< 上半年, 1—9月; their places are of the stretch
    std::vector<int> proportionEnds;  ///< behind 8.2：45.6：46.2
    std::vector<UnreadNumber> unread; ///< with a unit after them, so that they are figures
};

/// Every figure of a stretch in reading order. Left out is what is part of a name or a date: 5G,
/// 第3名, 9号线, 12英寸, 850+, 2021年, and what stands in quotation marks.
Numbers scanNumbers(const Stretch &stretch);

} // namespace PlanLens

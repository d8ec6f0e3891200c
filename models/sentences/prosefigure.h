// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"
#include "figures/yearparts.h"
#include "language/numerals.h"
#include "sentences/prosestretch.h"
#include "sentences/proseunits.h"
#include "times/yearspans.h"

#include <QString>

#include <optional>
#include <vector>

namespace PlanLens {

/// A number of the text with its unit and the bound after it, before anything is known of what it
/// is about.
struct Figure
{
    int start = 0; ///< of the number, in the stretch
    int end = 0;   ///< after the unit and 以上, 以内, 左右
    double low = 0;
    double high = 0;               ///< = low but for ranges, 二三十 among them
    double step = 1;               ///< of the last digit printed: 0.1 of 91.5
    std::optional<Relation> bound; ///< of 以上, 余 …; nothing where none is printed
    bool approximate = false;
    bool chinese = false;
    bool hasSign = false; ///< + or - is printed
    QString unit;         ///< as printed, without 余
    FigureKind kind = FigureKind::None;

    bool isRange() const { return low != high; }
};

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
    std::vector<YearPart> parts;      ///< 上半年, 1—9月; their places are of the stretch
    std::vector<UnreadNumber> unread; ///< with a unit after them, so that they are figures
};

/// Every figure of a stretch in reading order. Left out is what is part of a name or a date: 5G,
/// 第3名, 9号线, 12英寸, 850+, 2021年, and what stands in quotation marks.
Numbers scanNumbers(const Stretch &stretch);

} // namespace PlanLens

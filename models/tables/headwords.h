// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QStringView>

namespace PlanLens {

/// What a word in the head of a table says of its column: the classes head-… of the lexicon
/// (resources/language/classes.tsv), where each is explained.
enum class HeadWord {
    Ordinal,
    Name,
    Category,
    Unit,
    Attribute,
    Stated,
    Remark,
    Place,
    Project,
    PlanRate,
    Rank,
    Growth,
    Share,
    Change,
    ChangeOrRate,
    OtherPace,
    Amount,
    Number,
    Actual,
    Target,
    Estimate,
    YearlyMean,
    Sum,
    Group,
    All,
    ThisYear,
    LastYear,
    Compared
};

/// The words of a class.
const WordTable &headWords(HeadWord word);

/// Whether a word of the class occurs in a title.
bool holds(QStringView title, HeadWord word);
/// Whether a title ends with a word of the class.
bool endsWith(QStringView title, HeadWord word);

} // namespace PlanLens

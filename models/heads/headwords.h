// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QStringView>

namespace PlanLens {

/// What ranks are counted in.
inline constexpr QStringView rankUnit = u"位";

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
    Compared,
    Contribution,
    Index,
    NextYear,
    PlanYears
};

/// The name of a class in the lexicon.
const char *className(HeadWord word);

/// The words of a class.
const WordTable &headWords(HeadWord word);

/// The part of a section that names a group of people or places: 城镇 of 一、收入 · 城镇.
QString groupOf(QStringView section);
/// Whether the figures of a section are those of a part of the people or places only: 城镇.
bool isOfGroup(QStringView section);
/// What stands between a section row and the group of a column: 一、收入 · 城镇.
inline constexpr QChar groupMark(u'·');

/// Whether a word of the class occurs in a title.
bool holds(QStringView title, HeadWord word);
/// Whether a title ends with a word of the class.
bool endsWith(QStringView title, HeadWord word);

} // namespace PlanLens

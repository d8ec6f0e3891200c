// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"
#include "figures/yearparts.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// A title taken apart.
struct TitleText
{
    QString whole;
    QString words; ///< without the bracket at its end and without ±, %
    QString unit;  ///< in that bracket; % where the title ends with it
    bool percent = false;
};

/// Takes the title of a column apart.
TitleText takenApart(const QString &title);

/// A text without the marks of notes in it: 〔累计〕[1], 城市[2]空气质量.
QString withoutNoteMarks(QString text);

/// 2019年 of 二〇一九年, in a title.
QString withDigitsInYears(QString title);

/// The words without what a growth or change is measured against, which names a year that is not
/// the column's: 比2019年增长, 较上年.
QString withoutCompared(QString words);

/// The year whose figures an index takes for 100: 以2020年为100, （2020年=100）.
std::optional<int> indexBase(const QString &text);

/// The words without such a base.
QString withoutIndexBase(QString words);

/// The words without the years, and parts of one, that they name.
QString withoutTime(QString words);

/// 2022年 of 2022年市区: the year may stand over the parts.
QString yearInFront(const QString &title);

/// The period that words name; of “十四五”规划2025年目标 that year.
std::optional<Period> periodNamed(const QString &words);

/// What words say of the years of a plan: “十四五”末 is its last year, “十四五”前三年 its first
/// three; else all of them.
Period partOfPlan(const Period &years, QStringView words);
/// The first three of the years where words say 前三年; else all of them.
Period firstYearsOf(const Period &years, QStringView words);

/// The words without 目标, 完成情况 … at their end.
QString withoutRoleAtEnd(QString words);

/// The part of a year that words are about: 1—9月, 12月末; 3月 where they say nothing else.
std::optional<YearPart> partNamed(const QString &words);

/// 1-本月: of the months so far.
bool isUpToMonth(QStringView words);

/// 2024年为2023年的（%）: two years, neither of which a growth is measured against.
bool namesTwoYears(const QString &words);

/// The year that the figures are compared with: 比2019年增长.
std::optional<int> comparedYear(const QString &words);

/// 2025年预算数 of 2025年预算数为2024年执行数的: what is told as a share of the year before.
/// Nothing where words do not end so.
std::optional<QString> sharedWithYearBefore(const QString &words);

/// Whether words end in the points that a change is counted in: 增减百分点, and ±百分点 where
/// `signs` stood in front.
bool tellsPoints(QStringView words, bool signs);

/// Whether words end in a year that something is compared with: 2023年比2022年.
bool endsInComparedYear(const QString &words);

/// Whether a title says that the year before is 100: 同比（上年同月=100）.
bool isBasedOnLastYear(const QString &whole);

/// Growth, share or change alone: what it is of stands at its left.
bool namesMeasureOnly(const QString &words);

/// The length of such a word at the end of a longer one: 总量 of 林业产值总量; 0 where there is
/// none.
qsizetype measureAtEnd(const QString &words);

} // namespace PlanLens

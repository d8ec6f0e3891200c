// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// The name cell of a table row, taken apart.
struct RowName
{
    QString name;          ///< without unit, marks, ordinal and sub-row prefix
    QString unit;          ///< from brackets after the name; empty where there is none
    QString attribute;     ///< from brackets after the name: 约束性
    QString marks;         ///< the marks found: `*`, `▽` …
    bool isSubRow = false; ///< led by `#` or 其中：
    int prefixWidth = 0;   ///< of what led it, in columns; ideographs take two

    bool operator==(const RowName &) const = default;
};

/// Takes apart what stands in the name cell. 预期性 and 约束性 in brackets at its end are no part
/// of it. Brackets that hold no unit stay part of the name (执业（助理）医师数). With `unitColumn`
/// the unit has a column of its own and brackets stay.
RowName parseRowName(const QString &cell, bool unitColumn);

/// The ordinal that a name may begin with where there is no column for it: `1.`, `（1）`, `①`,
/// 一、. The length with its mark; 0 where there is none. `last` is the number of the ordinal
/// before it: after 11. the 12 of 12.3岁以下婴幼儿托位数 is an ordinal.
int ordinalLength(QStringView text, int last = 0);

/// The number of an ordinal: 12 of `12.`; 0 where it is no such number.
int ordinalNumber(QStringView ordinal);

/// Signs or a number alone, but for a year, which is a name where the rows are years.
bool namesNothing(const QString &name);

/// Whether the text is a number, as an ordinal is.
bool isOrdinal(QStringView text);

/// 一、 or （一） in front: numbered like a heading.
bool isNumberedSection(QStringView text);

} // namespace PlanLens

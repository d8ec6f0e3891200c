// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// The digit that a character stands for where years and months are written, also full-width,
/// Chinese and a letter O; -1 where it is none.
int writtenDigit(QChar c);

/// A year written as 2021年, ２０２１年 or 二〇二一年, and where it stands.
struct WrittenYear
{
    int year = 0;
    qsizetype start = 0;
    qsizetype end = 0; ///< after 年
};

/// The years that stand in a text, 1949 to 2099, in reading order.
QList<WrittenYear> yearsIn(const QString &text);
/// The first of them.
std::optional<int> firstYear(const QString &text);
/// The year whose four digits stand right before `end`, 1900 to 2099; 0 where there is none.
int yearEndingAt(QStringView text, qsizetype end);
/// The first of a title; where there is none, the first that stands without 年
/// (政府工作报告2022).
std::optional<int> yearOfTitle(const QString &title);
/// The one year that a text names; nothing where it names none, or several.
std::optional<WrittenYear> onlyYear(const QString &text);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/writtenyears.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// The years that a report is about; nothing where they are not said.
struct TitleYears
{
    std::optional<int> review;
    std::optional<int> plan;
    bool doubtful = false; ///< told by something that may be of another year

    bool operator==(const TitleYears &) const = default;
};

/// A session or another day that the lines name: the first year that a month follows.
struct SessionDay
{
    int year = 0;
    int month = 0;

    /// Sessions that close the year before are held in its first months.
    bool opensTheYear() const { return month <= 6; }
    /// Those of the last weeks close the year itself: new governments are often elected then.
    bool closesTheYear() const { return month == 12; }
    /// Where governments are elected, weeks before it is over.
    bool nearsItsEnd() const { return month == 10 || month == 11; }
};
std::optional<SessionDay> sessionIn(const QString &lines);
/// A day alone on one of the lines that is written in digits: 2023-01-30, （2007.1.30）. It may be
/// the one of printing.
std::optional<SessionDay> bareDayIn(const QString &lines);

/// The years of an outline: none reviewed, planned from the first year of the five-year plan that
/// the title names (第十四个五年规划, “十四五”规划, 2021—2025年).
TitleYears outlineYears(const QString &title);
/// Whether the years of the title cannot go with the day of the session: a year's report is given
/// in its first months, or late in the year or in the one before.
bool disagrees(const TitleYears &years, const std::optional<SessionDay> &session);

/// The years of a plan report: in its title the one before 执行情况 is reviewed and the one before
/// 草案 planned; without any, the session's day in `lines` decides.
TitleYears planReportYears(const QString &title, const QString &lines);
/// The years of a work report, from the session's day in `lines`, its headings and its title.
TitleYears workReportYears(const QString &title, const QString &lines, const QStringList &headings);
/// 2021年各项任务全面完成: a title that says of the one year it names that something came about.
bool tellsOutcomeOfYear(const QString &title);
/// （2022年一季度）: it names a part of the one year it names.
bool namesPartOfYear(const QString &title);
/// The years of a report given on that day, where nothing else tells them.
TitleYears yearsByDay(const std::optional<SessionDay> &day);
/// The year of a communique whose title names none: the one that opens its paragraphs (2022年，…),
/// where they agree, and the day of issue in `lines` is of that year or the next.
std::optional<int> yearOfParagraphs(const QStringList &paragraphs, const QString &lines);
/// The years that the headings of a report without a title tell: one part looks back, and one plans
/// the next year.
TitleYears yearsByHeadings(const QStringList &headings);

} // namespace PlanLens

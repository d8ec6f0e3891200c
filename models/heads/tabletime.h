// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/columntitle.h"
#include "heads/headercontext.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// The years that a table is about, where its heads do not name them: from its caption, else from
/// the headings above it, else the report's.
class TableTime
{
public:
    explicit TableTime(const HeaderContext &context);

    /// The year that figures reached are of.
    std::optional<int> year() const;
    /// 本年 (0), 上年 (1).
    std::optional<Period> yearsBack(int years) const;
    /// The period of a column whose head names none.
    std::optional<Period> implied(Role role) const;
    /// Whether figures of the period can only be aimed at.
    bool isAhead(const Period &period) const;
    /// Whether what is of the period was reached, or not, by the time of the report.
    bool isOver(const Period &period) const;
    /// Whether a year lies before the plan whose first target is of the given year.
    bool startsBefore(const Period &period, int firstTarget) const;
    /// The part of a year that the caption or a heading names.
    std::optional<Period> part() const;
    /// The years that means and sums of a plan are over: as named above, else from the base to the
    /// target among the columns.
    std::optional<Period> planYears(const QList<Column> &columns) const;
    /// Whether a year ends a five-year plan among the years that are planned, before their last:
    /// 2025 of 2021—2035年.
    bool isMilestone(const Period &year) const;
    /// Whether what stands above speaks of targets, and not of how far they were reached.
    bool isOfTargets() const { return m_ofTargets; }
    /// Whether the caption, or what gives the table its year, is the title of a table of aims:
    /// 2025年主要指标分解表.
    bool givesAims() const { return m_givesAims; }

private:
    std::optional<int> m_reviewYear;
    std::optional<int> m_planYear;
    bool m_plansYears = false;
    std::optional<Period> m_above; ///< a year, or a part of one
    std::optional<Period> m_plan;  ///< several years
    bool m_ofTargets = false;
    bool m_givesAims = false;
};

/// The periods that a text names. A number before another unit than 年 is none: 2000万元以上.
QList<Period> periodsAbove(QString text);

/// The year that a head names, where it names one only: 2022 of 2022年预算数 | 上年完成数.
std::optional<int> onlyYearNamed(const QList<ColumnTitle> &titles);

/// 累计增加 beside 2020年 | 2025年.
bool isSumBesideYears(const ColumnTitle &title, const QList<ColumnTitle> &titles);

/// Whether some of the titles tell of parts of a year: 12月, 四季度.
bool tellsParts(const QList<ColumnTitle> &titles);

/// Gives columns the months that others tell: 当月 beside 1—9月 is the last of these, 上年同期
/// behind 二季度 that of the year before. `above`: the part of a year that stands above the table.
void settleMonths(QList<Column> &columns, const QList<ColumnTitle> &titles,
                  const std::optional<Period> &above);

/// Whether some of the columns, in order, are of years side by side, as 2018年 | 2019年 | 2020年:
/// what was reached year by year, and no plan.
bool areYearByYear(const QList<Column> &columns, const QList<int> &some);

/// Whether years are over before the first that a column aims at: “十三五”年均 beside the aims of
/// “十四五”.
bool endsBeforeAims(const Period &years, const QList<Column> &columns);

/// Whether a column tells what was reached in the last of the years.
bool endsReached(const Period &years, const QList<Column> &columns);

} // namespace PlanLens

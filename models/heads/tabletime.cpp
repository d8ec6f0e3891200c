// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/tabletime.h"

#include "figures/fiveyearplans.h"
#include "figures/periods.h"
#include "figures/yearparts.h"
#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int yearsOfPlan = 5;

} // namespace

QList<Period> periodsAbove(QString text)
{
    static const WordTable after = wordsOf("after-year-number");
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool digit = i < text.size() && isDigit(text.at(i));
        if (digit && start < 0)
            start = i;
        if (digit || start < 0)
            continue;
        const bool counts =
            i < text.size() && isIdeograph(text.at(i)) && !after.startingAt(text, i);
        if (counts && i - start == 4)
            text.replace(start, 4, QStringLiteral("□□□□"));
        start = -1;
    }
    return periodsIn(text);
}

namespace {

bool isTitleOfAims(const QString &text)
{
    static const WordTable tables = wordsOf("table-of-aims");
    const QString title = takenApart(text.section(u'\n', 0, 0).trimmed()).words;
    return tables.ending(title) || endsWith(title, HeadWord::Target);
}

} // namespace

TableTime::TableTime(const HeaderContext &context)
    : m_reviewYear(context.reviewYear)
    , m_planYear(context.planYear)
    , m_plansYears(context.plansYears)
{
    QStringList above{context.caption};
    above += context.headings;
    for (const QString &text : std::as_const(above)) {
        const QList<Period> periods = periodsAbove(text);
        if (!m_plan) {
            const auto span = std::find_if(periods.begin(), periods.end(),
                                           [](const Period &p) { return p.isSpan(); });
            if (span != periods.end())
                m_plan = *span;
        }
        if (!m_above && periods.size() == 1 && !periods.first().isSpan())
            m_above = periods.first();
        const auto part = periods.isEmpty() ? yearPartIn(text) : std::nullopt;
        if (!m_above && part && m_reviewYear)
            m_above = part->of(*m_reviewYear);
        const bool own = &text == &above.constFirst(); // its caption needs no year for that
        m_givesAims = m_givesAims || ((own || !periods.isEmpty()) && isTitleOfAims(text));
        if (!periods.isEmpty())
            break; // what names its years is not spoken for by what stands higher
    }
    m_ofTargets =
        holds(context.caption, HeadWord::Target) && !holds(context.caption, HeadWord::Actual);
}

std::optional<int> TableTime::year() const
{
    return m_above ? std::optional(m_above->from) : m_reviewYear;
}

std::optional<Period> TableTime::yearsBack(int years) const
{
    if (m_above && m_above->isPart())
        return Period::months(m_above->from - years, m_above->firstMonth, m_above->lastMonth);
    const std::optional<int> year = m_reviewYear ? m_reviewYear : this->year();
    return year ? std::optional(Period::year(*year - years)) : std::nullopt;
}

std::optional<Period> TableTime::implied(Role role) const
{
    if (m_above && m_above->isPart() && role == Role::Target)
        return Period::year(m_above->from);
    if (m_above)
        return m_above;
    // Which of its years a plan of several years aims at, its head has to say.
    if (role == Role::Target && m_plansYears)
        return std::nullopt;
    const std::optional<int> year = role == Role::Target ? m_planYear : m_reviewYear;
    return year ? std::optional(Period::year(*year)) : std::nullopt;
}

bool TableTime::isAhead(const Period &period) const
{
    if (m_planYear)
        return period.from >= *m_planYear;
    return m_reviewYear && period.from > *m_reviewYear;
}

bool TableTime::isOver(const Period &period) const
{
    if (m_planYear)
        return period.to < *m_planYear;
    return m_reviewYear && period.to <= *m_reviewYear;
}

bool TableTime::startsBefore(const Period &period, int firstTarget) const
{
    return period.to < firstTarget && (!m_plan || period.to < m_plan->from);
}

bool TableTime::isMilestone(const Period &year) const
{
    return m_plan && year.from > m_plan->from && year.to < m_plan->to &&
           planEndingWith(year.to).has_value() && !isOver(year);
}

std::optional<Period> TableTime::part() const
{
    return m_above && m_above->isPart() ? m_above : std::nullopt;
}

std::optional<Period> TableTime::planYears(const QList<Column> &columns) const
{
    int first = 0;
    int base = 0;
    int target = 0;
    for (const Column &column : columns) {
        if (column.kind != ColumnKind::Value || column.measure || column.planYears ||
            !column.period.isYear())
            continue;
        if (column.role == Role::Target)
            target = std::max(target, column.period.to);
        else
            base = std::max(base, column.period.to);
        first = first == 0 ? column.period.from : std::min(first, column.period.from);
    }
    // 2010年 | 2015年 without an aim: what was reached in the years between.
    if (target == 0 && first > 0 && first + 1 < base && !(m_plan && m_plan->to == base))
        return Period{first + 1, base};
    if (m_plan && (target == 0 || m_plan->to == target))
        return m_plan;
    if (target == 0 && m_plansYears && m_planYear)
        return Period{*m_planYear, *m_planYear + yearsOfPlan - 1};
    if (target == 0)
        return std::nullopt;
    // 2020年 | 2021年 | 2025年目标: of the plan whose first year is over.
    const auto plan = planEndingWith(target);
    if (plan && base >= plan->from && first < plan->from)
        return plan;
    if (base > 0 && base < target)
        return Period{base + 1, target};
    return target % yearsOfPlan == 0 ? std::optional(Period{target - yearsOfPlan + 1, target})
                                     : std::nullopt;
}

std::optional<int> onlyYearNamed(const QList<ColumnTitle> &titles)
{
    std::optional<int> year;
    for (const ColumnTitle &title : titles) {
        if (!title.isLevel() || !title.period || !title.period->isYear())
            continue;
        if (year && *year != title.period->from)
            return std::nullopt;
        year = title.period->from;
    }
    return year;
}

bool isSumBesideYears(const ColumnTitle &title, const QList<ColumnTitle> &titles)
{
    if (!title.measure || title.period || title.yearsBack)
        return false;
    int first = 0;
    int last = 0;
    for (const ColumnTitle &other : titles) {
        if (!other.isLevel() || !other.period || !other.period->isYear())
            continue;
        first = first == 0 ? other.period->from : std::min(first, other.period->from);
        last = std::max(last, other.period->to);
    }
    return last > first + 1;
}

bool tellsParts(const QList<ColumnTitle> &titles)
{
    return std::any_of(titles.begin(), titles.end(), [](const ColumnTitle &title) {
        return title.kind == ColumnKind::Value &&
               (title.part || title.thisMonth || (title.period && title.period->isPart()));
    });
}

namespace {

bool isOfYearBefore(const ColumnTitle &title)
{
    return title.yearsBack.value_or(0) > 0;
}

/// The last of the months that the columns of this year tell, else of those above the table.
std::optional<Period> lastMonths(const QList<Column> &columns, const QList<ColumnTitle> &titles,
                                 const std::optional<Period> &above)
{
    std::optional<Period> months = above;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).period.isPart() && !isOfYearBefore(titles.at(i)))
            months = columns.at(i).period;
    }
    return months;
}

/// Whether a column has the part of the year of the amounts at its left, a year before: 上年同期.
bool isSamePart(const ColumnTitle &title)
{
    static const WordTable same = wordsOf("same-part");
    return title.isLevel() && isOfYearBefore(title) && !title.period && !title.part &&
           same.occursIn(title.text);
}

/// The part of a year that the nearest amounts on one side are of; nothing where they say none.
std::optional<Period> partBeside(const QList<Column> &columns, const QList<ColumnTitle> &titles,
                                 int index, int step)
{
    for (int i = index + step; i >= 0 && i < titles.size(); i += step) {
        const ColumnTitle &title = titles.at(i);
        if (!title.isLevel() || isOfYearBefore(title))
            continue;
        const Period &period = columns.at(i).period;
        return period.isPart() ? std::optional(period) : std::nullopt;
    }
    return std::nullopt;
}

/// The part of a year that 上年同期 is of: that of the amounts at its left, or where none are
/// there, at its right.
std::optional<Period> partOfSame(const QList<Column> &columns, const QList<ColumnTitle> &titles,
                                 int index)
{
    const auto left = partBeside(columns, titles, index, -1);
    return left ? left : partBeside(columns, titles, index, 1);
}

} // namespace

void settleMonths(QList<Column> &columns, const QList<ColumnTitle> &titles,
                  const std::optional<Period> &above)
{
    const auto months = lastMonths(columns, titles, above);
    for (int i = 0; i < titles.size(); ++i) {
        if (!titles.at(i).thisMonth || !months)
            continue;
        const int year = months->from - (isOfYearBefore(titles.at(i)) ? 1 : 0);
        columns[i].period = Period::months(year, months->lastMonth, months->lastMonth);
    }
    for (int i = 0; i < titles.size(); ++i) {
        const auto part = isSamePart(titles.at(i)) ? partOfSame(columns, titles, i) : std::nullopt;
        if (part)
            columns[i].period = Period::months(part->from - *titles.at(i).yearsBack,
                                               part->firstMonth, part->lastMonth);
    }
}

bool areYearByYear(const QList<Column> &columns, const QList<int> &some)
{
    constexpr qsizetype fewest = 3;
    for (qsizetype i = 1; i < some.size(); ++i) {
        if (columns.at(some.at(i)).period.from != columns.at(some.at(i - 1)).period.from + 1)
            return false;
    }
    return some.size() >= fewest;
}

bool endsBeforeAims(const Period &years, const QList<Column> &columns)
{
    const auto isAim = [](const Column &column) {
        return column.kind == ColumnKind::Value && !column.measure && !column.planYears &&
               column.role == Role::Target && column.period.isYear();
    };
    const auto reaches = [&](const Column &column) {
        return isAim(column) && column.period.from <= years.to;
    };
    return years.isValid() && std::any_of(columns.begin(), columns.end(), isAim) &&
           std::none_of(columns.begin(), columns.end(), reaches);
}

bool endsReached(const Period &years, const QList<Column> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column &column) {
        return column.kind == ColumnKind::Value && !column.measure && !column.planYears &&
               column.role == Role::Actual && column.period == Period::year(years.to);
    });
}

} // namespace PlanLens

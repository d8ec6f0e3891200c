// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/columnroles.h"

#include "heads/columngroups.h"
#include "heads/headwords.h"
#include "heads/tabletime.h"
#include "heads/titletext.h"

#include <algorithm>
#include <cstdlib>

namespace PlanLens {

namespace {

class Settling
{
public:
    Settling(const QList<ColumnTitle> &titles, TableKind kind, const HeaderContext &context)
        : m_titles(titles), m_kind(kind), m_context(context), m_time(context)
    {}

    QList<Column> run()
    {
        for (const ColumnTitle &title : m_titles)
            m_columns.append(plain(title));
        for (int i = 0; i < m_titles.size(); ++i) {
            if (m_titles.at(i).isLevel() && !isOverPlan(i))
                settleLevel(i);
        }
        settleEstimates();
        settleBareYears();
        settleYearOfAim();
        settleFurtherAims();
        settleOutcomes();
        settleOtherActuals(m_columns, m_titles);
        settleMonths(m_columns, m_titles, m_time.part());
        for (int i = 0; i < m_titles.size(); ++i) {
            if (m_titles.at(i).kind != ColumnKind::Value)
                continue;
            if (isOverPlan(i))
                settlePlanYears(i);
            else if (m_titles.at(i).measure)
                settleMeasure(i);
        }
        settleNouns(m_columns, m_titles);
        settleGrowthOfCaption(m_columns, m_titles, m_context);
        settleTwins(m_columns, m_titles);
        return m_columns;
    }

private:
    static Column plain(const ColumnTitle &title)
    {
        Column column;
        column.kind = title.kind;
        column.title = title.text;
        column.rule = title.rule;
        column.word = title.word;
        column.measure = title.measure;
        column.index = title.index;
        column.unit = title.unit;
        column.group = title.group;
        column.place = title.place;
        column.role = title.role.value_or(Role::Actual);
        column.estimated = title.estimated;
        column.period = title.period.value_or(Period{});
        return column;
    }

    /// Means over years always are; a sum is one in a table of a five-year plan only, or beside
    /// years that lie apart.
    bool isOverPlan(int index) const
    {
        const ColumnTitle &title = m_titles.at(index);
        return title.kind == ColumnKind::Value &&
               (title.yearlyMean || title.planYears ||
                (title.sum &&
                 (m_kind == TableKind::FiveYear || isSumBesideYears(title, m_titles))));
    }

    std::optional<Period> said(const ColumnTitle &title) const
    {
        if (title.period)
            return title.period;
        const std::optional<int> year = m_time.year();
        if (!year)
            return std::nullopt;
        if (title.part)
            return title.part->of(*year - title.yearsBack.value_or(0));
        if (title.wholeYear && (m_time.part() || tellsParts(m_titles)))
            return Period::year(*year - title.yearsBack.value_or(0));
        if (title.yearsBack.value_or(0) > 0) {
            if (const auto named = onlyYearNamed(m_titles))
                return Period::year(*named - *title.yearsBack);
        }
        if (title.yearsBack)
            return m_time.yearsBack(*title.yearsBack);
        return std::nullopt;
    }

    void settleLevel(int index)
    {
        const ColumnTitle &title = m_titles.at(index);
        Column &column = m_columns[index];
        const std::optional<Period> period = said(title);
        if (!title.role && period)
            column.role = m_time.isAhead(*period) ? Role::Target : Role::Actual;
        else if (!title.role && m_time.givesAims())
            column.role = Role::Target;
        if (!title.thisMonth && !(title.upToMonth && !m_time.part()))
            column.period = period ? *period : m_time.implied(column.role).value_or(Period{});
        keepSum(title, column);
        if (isIndexOfFarYear(title, column.period))
            column.kind = ColumnKind::NotRead;
        // 全年 in a table of the year that is planned.
        if (!title.role && column.period.isValid() && m_time.isAhead(column.period))
            column.role = Role::Target;
    }

    /// 本月止累计 or 累计同比 below the head of 9月: of the months so far.
    static void keepSum(const ColumnTitle &title, Column &column)
    {
        if (!title.period && !title.part && title.sum && column.period.isPart())
            column.period = Period::months(column.period.from, 1, column.period.lastMonth);
    }

    /// 以2020年为100: an index that says nothing of the growth over one year.
    bool isIndexOfFarYear(const ColumnTitle &title, const Period &period) const
    {
        const auto base = title.indexBase ? title.indexBase : indexBase(m_context.caption);
        return base && period.isValid() && period.from != *base + 1;
    }

    /// `2021年预计` beside `2021年实际` is that year's target.
    void settleEstimates()
    {
        for (int i = 0; i < m_titles.size(); ++i) {
            if (!m_titles.at(i).isLevel() || !m_titles.at(i).onlyEstimate)
                continue;
            Column &column = m_columns[i];
            const auto beside = [&](Role role) {
                return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &other) {
                    return &other != &column && other.kind == ColumnKind::Value && !other.measure &&
                           other.role == role && other.period == column.period &&
                           !(role == Role::Actual && other.estimated);
                });
            };
            if (beside(Role::Actual) && !beside(Role::Target)) {
                column.role = Role::Target;
                column.estimated = false;
            }
        }
    }

    /// 2025年 | 2030年 in a table of targets: the last year is what is aimed at, the first where it
    /// starts. Beside columns that say so themselves, years before the plan are where it starts.
    void settleBareYears()
    {
        const bool attributes =
            std::any_of(m_titles.begin(), m_titles.end(),
                        [](const ColumnTitle &t) { return t.kind == ColumnKind::Attribute; });
        if (!attributes && m_kind != TableKind::FiveYear && !m_time.isOfTargets())
            return;
        QList<int> bare;
        int firstTarget = 0;
        for (int i = 0; i < m_titles.size(); ++i) {
            const Period &period = m_columns.at(i).period;
            if (!m_titles.at(i).isLevel() || isOverPlan(i) || !period.isYear())
                continue;
            if (!m_titles.at(i).role)
                bare.append(i);
            else if (m_columns.at(i).role == Role::Target &&
                     (firstTarget == 0 || period.from < firstTarget))
                firstTarget = period.from;
        }
        const auto earlier = [&](int a, int b) {
            return m_columns.at(a).period < m_columns.at(b).period;
        };
        std::sort(bare.begin(), bare.end(), earlier);
        if (firstTarget == 0 && !attributes && !m_time.isOfTargets() &&
            areYearByYear(m_columns, bare))
            return;
        const bool apart = bare.size() >= 2 &&
                           m_columns.at(bare.first()).period < m_columns.at(bare.last()).period;
        if (firstTarget == 0 && apart) {
            const bool aims = attributes || m_time.isOfTargets() ||
                              !m_time.isOver(m_columns.at(bare.last()).period);
            m_columns[bare.first()].role = Role::Actual;
            m_columns[bare.last()].role = aims ? Role::Target : Role::Actual;
        }
        for (const int i : std::as_const(bare)) {
            if (firstTarget == 0 && apart && m_time.isMilestone(m_columns.at(i).period))
                m_columns[i].role = Role::Target;
            if (firstTarget > 0 && m_time.startsBefore(m_columns.at(i).period, firstTarget))
                m_columns[i].role = Role::Actual;
        }
    }

    /// 目标 beside 完成, neither with a year, and what 占年计划 compares with: of the year that was
    /// reviewed.
    void settleYearOfAim()
    {
        const bool compares = std::any_of(m_titles.begin(), m_titles.end(), [](const auto &t) {
            return t.measure == Measure::Comparison || t.kind == ColumnKind::Stated;
        });
        int actual = -1;
        for (int i = 0; i < m_titles.size(); ++i) {
            const bool implied = compares || !said(m_titles.at(i));
            if (m_titles.at(i).isLevel() && m_columns.at(i).role == Role::Actual && implied &&
                m_columns.at(i).period.isValid())
                actual = i;
        }
        for (int i = 0; i < m_titles.size() && actual >= 0; ++i) {
            const ColumnTitle &title = m_titles.at(i);
            if (title.isLevel() && !isOverPlan(i) && title.role == Role::Target && !said(title))
                m_columns[i].period = Period::year(m_columns.at(actual).period.from);
        }
    }

    /// 争取目标 right of 2021年目标 is of its year.
    void settleFurtherAims()
    {
        for (int i = 1; i < m_titles.size(); ++i) {
            const ColumnTitle &title = m_titles.at(i);
            const ColumnTitle &left = m_titles.at(i - 1);
            const bool aims = title.isLevel() && title.role == Role::Target && !said(title) &&
                              left.isLevel() && left.role == Role::Target && left.period &&
                              left.period->isYear();
            const QString words = withoutRoleAtEnd(takenApart(title.text).words);
            if (aims && !words.isEmpty() && title.group.isEmpty() && !isOverPlan(i))
                m_columns[i].period = *left.period;
        }
    }

    /// 全年完成 right of 2024年目标, in a table of how aims were reached: of the aim's year.
    void settleOutcomes()
    {
        if (!holds(m_context.caption, HeadWord::Target) ||
            !holds(m_context.caption, HeadWord::Actual))
            return;
        for (int i = 1; i < m_titles.size(); ++i) {
            const ColumnTitle &title = m_titles.at(i);
            const ColumnTitle &left = m_titles.at(i - 1);
            if (title.isLevel() && title.role == Role::Actual && !said(title) && left.isLevel() &&
                left.role == Role::Target && left.period && left.period->isYear())
                m_columns[i].period = *left.period;
        }
    }

    bool isNear(int column, int index) const
    {
        constexpr int farthest = 40;
        return column >= 0 && column < m_titles.size() && std::abs(column - index) <= farthest;
    }

    /// The amounts that a growth or share is of: those right at its left, or where none are at its
    /// left those at its right. Of several the latest, and what was reached rather than the aim.
    int levelOf(int index) const
    {
        int best = -1;
        const auto consider = [&](int i) {
            const Column &column = m_columns.at(i);
            const ColumnTitle &title = m_titles.at(index);
            const bool wrongRole = title.role && m_titles.at(i).role && *title.role != column.role;
            if (wrongRole || !column.period.isValid())
                return;
            if (best < 0) {
                best = i;
                return;
            }
            const Column &before = m_columns.at(best);
            const bool same = column.period.to == before.period.to;
            const bool reached = column.role == Role::Actual && before.role != Role::Actual;
            // 累计增长 is of the months so far, and not of the last of them.
            const bool longer = title.sum && column.period.isPart() != before.period.isPart()
                                    ? before.period.isPart()
                                    : title.sum && column.period < before.period;
            const bool aim = column.role == Role::Target && before.role != Role::Target;
            if (column.period.to > before.period.to || (same && (reached || (longer && !aim))))
                best = i;
        };
        const auto isLevel = [&](int i) {
            return m_titles.at(i).isLevel() && !isOverPlan(i) &&
                   m_columns.at(i).kind == ColumnKind::Value;
        };
        for (const int step : {-1, 1}) {
            for (int i = index + step; isNear(i, index); i += step) {
                if (isLevel(i))
                    consider(i);
                else if (best >= 0)
                    break;
            }
            if (best >= 0)
                break;
        }
        return best;
    }

    /// 同比 right of 当月, of which the month is not known.
    bool isOfUnknownMonth(int index) const
    {
        return index > 0 && m_titles.at(index - 1).thisMonth && m_titles.at(index - 1).isLevel() &&
               !m_titles.at(index).sum && !m_columns.at(index - 1).period.isValid();
    }

    void settleMeasure(int index)
    {
        const ColumnTitle &title = m_titles.at(index);
        Column &column = m_columns[index];
        const int level = levelOf(index);
        const std::optional<Period> period = said(title);
        if (period)
            column.period = *period;
        else if (isOfUnknownMonth(index))
            return;
        else if (level >= 0 && !title.thisMonth)
            column.period = m_columns.at(level).period;
        else if (!title.thisMonth)
            column.period = m_time.implied(column.role).value_or(Period{});
        keepSum(title, column);
        // 2021年增速 beside 2022年目标 is none of that aim.
        const bool sameTime =
            !period || (level >= 0 && m_columns.at(level).period.to == period->to);
        if (!title.role && level >= 0 && sameTime) {
            column.role = m_columns.at(level).role;
            column.estimated = m_columns.at(level).estimated;
        } else if (!title.role && column.period.isValid() &&
                   (m_time.isAhead(column.period) || (!period && m_time.givesAims()))) {
            column.role = Role::Target;
        }
        // 2025年预算数为2024年执行数的% is as much of an aim as that budget.
        if (title.measure == Measure::Comparison && !title.index)
            column.role = Role::Actual;
        if (title.measure == Measure::Change && level >= 0)
            column.besideUnit = m_columns.at(level).unit;
        if (column.group.isEmpty() && !title.whole && level >= 0)
            column.group = m_columns.at(level).group;
        // Growth over several years is none of the year, and no mean.
        if (isIndexOfFarYear(title, column.period))
            column.kind = ColumnKind::NotRead;
        if (title.compared && column.period.isValid() && column.period.from != *title.compared + 1)
            column.kind = ColumnKind::NotRead;
        if (title.twoYears && column.period.isYear())
            column.period = {column.period.to - 1, column.period.to};
    }

    void settlePlanYears(int index)
    {
        const ColumnTitle &title = m_titles.at(index);
        Column &column = m_columns[index];
        column.planYears = true;
        const bool span = title.period && title.period->isSpan();
        const Period plan = m_time.planYears(m_columns).value_or(Period{});
        column.period = span ? *title.period : firstYearsOf(plan, title.text);
        const bool told = endsReached(column.period, m_columns);
        const bool past = endsBeforeAims(column.period, m_columns);
        const bool over = (m_time.isOver(column.period) || told) && !m_time.isOfTargets();
        const bool reached =
            column.period.isValid() && ((told && past) || (over && (past || !standsByAim(index))));
        column.role = title.role.value_or(reached ? Role::Actual : Role::Target);
    }

    /// A mean right beside the aim of its last year, or in a table that says how binding each is,
    /// is an aim.
    bool standsByAim(int index) const
    {
        const bool attributes =
            std::any_of(m_titles.begin(), m_titles.end(),
                        [](const ColumnTitle &t) { return t.kind == ColumnKind::Attribute; });
        return attributes || (index > 0 && m_titles.at(index - 1).isLevel() &&
                              m_columns.at(index - 1).role == Role::Target);
    }

    const QList<ColumnTitle> &m_titles;
    TableKind m_kind;
    const HeaderContext &m_context;
    TableTime m_time;
    QList<Column> m_columns;
};

} // namespace

QList<Column> settledColumns(const QList<ColumnTitle> &titles, TableKind kind,
                             const HeaderContext &context)
{
    return Settling(titles, kind, context).run();
}

} // namespace PlanLens

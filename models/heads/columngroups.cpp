// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/columngroups.h"

#include "heads/headwords.h"
#include "heads/titletext.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

bool areTwins(const Column &a, const Column &b)
{
    return a.kind == ColumnKind::Value && b.kind == a.kind && a.role == b.role &&
           a.period == b.period && a.measure == b.measure && a.group == b.group &&
           a.unit == b.unit && a.place == b.place && a.estimated == b.estimated;
}

/// Levels of one time that only their units tell apart, if anything.
bool holdsTwins(const QList<Column> &columns)
{
    for (int i = 0; i < columns.size(); ++i) {
        for (int k = 0; k < i; ++k) {
            Column other = columns.at(k);
            other.unit = columns.at(i).unit;
            if (!other.measure && other.period.isValid() && areTwins(other, columns.at(i)))
                return true;
        }
    }
    return false;
}

} // namespace

void settleNouns(QList<Column> &columns, const QList<ColumnTitle> &titles)
{
    QSet<QString> levels;
    QSet<QString> dated; // nouns below years: 决算数 beside 2023年预算数 is none that groups
    for (const ColumnTitle &title : titles) {
        if (title.isLevel())
            levels.insert(title.ownNoun ? title.group : QString());
        if (title.isLevel() && title.ownNoun && title.period)
            dated.insert(title.group);
    }
    const bool one = levels.size() <= 1;
    if (!one && dated.size() != 1)
        return;
    QList<Column> plain = columns;
    for (int i = 0; i < titles.size(); ++i) {
        const bool noun = std::any_of(titles.begin(), titles.end(), [&](const ColumnTitle &t) {
            return t.ownNoun && (one || t.period) && t.group == columns.at(i).group;
        });
        if (noun)
            plain[i].group.clear();
    }
    // 面积 | 产量, each below 2024年: the noun tells them apart.
    if (one || !holdsTwins(plain))
        columns = plain;
}

namespace {

QString besidesRole(const ColumnTitle &title)
{
    return withoutRoleAtEnd(withoutTime(withoutCompared(takenApart(title.text).words)));
}

bool isActualLevel(const Column &column)
{
    return column.kind == ColumnKind::Value && !column.measure && column.role == Role::Actual &&
           column.period.isValid();
}

} // namespace

void settleOtherActuals(QList<Column> &columns, const QList<ColumnTitle> &titles)
{
    for (int i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        const ColumnTitle &title = titles.at(i);
        if (!isActualLevel(column) || !title.role || title.period || title.part)
            continue;
        bool beside = false; ///< a column that says no more than that it was reached
        for (int k = 0; k < columns.size(); ++k) {
            const Column &other = columns.at(k);
            beside = beside || (k != i && isActualLevel(other) && other.period == column.period &&
                                other.group == column.group && other.place == column.place &&
                                other.unit != u"%" && titles.at(k).period &&
                                besidesRole(titles.at(k)).isEmpty());
        }
        if (!beside)
            continue;
        if (besidesRole(title).isEmpty() && column.unit == u"%")
            column.measure = Measure::Comparison;
        else if (withoutRoleAtEnd(title.text) == title.text && column.group.isEmpty())
            column.kind = ColumnKind::NotRead;
    }
}

namespace {

QString withoutWhen(const ColumnTitle &title)
{
    return withoutTime(withoutCompared(takenApart(title.text).words));
}

} // namespace

namespace {

/// 2024年限额 beside 2024年末余额: what was reached by different words is not one thing.
void settleReachedTwins(QList<Column> &columns, const QList<ColumnTitle> &titles)
{
    const QList<Column> before = columns;
    const auto isOfWords = [&](int i) {
        const ColumnTitle &title = titles.at(i);
        return title.isLevel() && title.period && !title.sum && !title.thisMonth &&
               before.at(i).role == Role::Actual && before.at(i).group.isEmpty();
    };
    for (int i = 0; i < before.size(); ++i) {
        const QString words = withoutWhen(titles.at(i));
        const QString group = withoutRoleAtEnd(words);
        bool twins = false;
        for (int k = 0; k < before.size() && isOfWords(i); ++k)
            twins = twins || (k != i && isOfWords(k) && areTwins(before.at(k), before.at(i)) &&
                              withoutWhen(titles.at(k)) != words);
        if (twins && !namesMeasureOnly(group))
            columns[i].group = group;
    }
}

} // namespace

void settleTwins(QList<Column> &columns, const QList<ColumnTitle> &titles)
{
    settleReachedTwins(columns, titles);
    const QList<Column> before = columns;
    for (int i = 0; i < before.size(); ++i) {
        if (before.at(i).role != Role::Target || !before.at(i).period.isValid())
            continue;
        const QString words = withoutWhen(titles.at(i));
        const QString group = withoutRoleAtEnd(words);
        bool twins = false;
        bool plainer = false; ///< beside one that says less, or as much before it
        for (int k = 0; k < before.size(); ++k) {
            if (k == i || !areTwins(before.at(k), before.at(i)))
                continue;
            twins = true;
            const QString other = withoutWhen(titles.at(k));
            plainer = plainer ||
                      (withoutRoleAtEnd(other) == group && other != words &&
                       (other.size() < words.size() || (other.size() == words.size() && k < i)));
        }
        // 规划目标 beside 目标, 调整预算 beside 年初预算: by all of its title.
        if (twins)
            columns[i].group = plainer ? words : group;
    }
}

void settleGrowthOfCaption(QList<Column> &columns, const QList<ColumnTitle> &titles,
                           const HeaderContext &context)
{
    if (!context.percent || !holds(context.caption, HeadWord::Growth))
        return;
    for (int i = 0; i < titles.size(); ++i) {
        Column &column = columns[i];
        const bool bare = titles.at(i).isLevel() && !titles.at(i).role &&
                          (column.unit.isEmpty() || column.unit == u"%");
        if (!bare)
            continue;
        column.measure = Measure::Growth;
        column.unit = QStringLiteral("%");
    }
}

} // namespace PlanLens

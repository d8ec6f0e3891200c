// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columngroups.h"

#include "tables/headwords.h"
#include "tables/titletext.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

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
    for (int i = 0; i < titles.size(); ++i) {
        const bool noun = std::any_of(titles.begin(), titles.end(), [&](const ColumnTitle &t) {
            return t.ownNoun && (one || t.period) && t.group == columns.at(i).group;
        });
        if (noun)
            columns[i].group.clear();
    }
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

void settleTwins(QList<Column> &columns, const QList<ColumnTitle> &titles)
{
    const auto isTwin = [](const Column &a, const Column &b) {
        return a.kind == ColumnKind::Value && b.kind == a.kind && a.role == b.role &&
               a.period == b.period && a.measure == b.measure && a.group == b.group &&
               a.unit == b.unit && a.place == b.place && a.estimated == b.estimated;
    };
    const QList<Column> before = columns;
    for (int i = 0; i < before.size(); ++i) {
        const auto twins = std::count_if(before.begin(), before.end(),
                                         [&](const Column &c) { return isTwin(c, before[i]); });
        if (twins <= 1 || before.at(i).role != Role::Target || !before.at(i).period.isValid())
            continue;
        const QString words = withoutTime(withoutCompared(takenApart(titles.at(i).text).words));
        const QString group = withoutRoleAtEnd(words);
        // 年初预算 | 调整预算: the later one by all of its title.
        const bool again = std::any_of(columns.begin(), columns.begin() + i, [&](const Column &c) {
            return isTwin(c, before.at(i)) && c.group == group && c.title != columns.at(i).title;
        });
        columns[i].group = again ? words : group;
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

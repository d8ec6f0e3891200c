// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/tablekind.h"

#include "heads/headwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

template <typename Predicate>
bool any(const QList<ColumnTitle> &titles, Predicate holds)
{
    return std::any_of(titles.begin(), titles.end(), holds);
}

bool isFigures(const ColumnTitle &title)
{
    return title.kind == ColumnKind::Value;
}

/// 项目名称 over tasks that are counted, with what was aimed at and what was reached: no projects.
bool areCountedTasks(const QList<ColumnTitle> &titles)
{
    const auto levels = [&](Role role) {
        return any(titles, [&](const ColumnTitle &t) { return t.isLevel() && t.role == role; });
    };
    return any(titles, [](const ColumnTitle &t) { return t.kind == ColumnKind::Unit; }) &&
           levels(Role::Target) && levels(Role::Actual);
}

} // namespace

TableKind tableKind(const QList<ColumnTitle> &titles)
{
    const bool projects =
        any(titles, [](const ColumnTitle &t) { return holds(t.text, HeadWord::Project); });
    if (projects && !areCountedTasks(titles))
        return TableKind::Projects;
    const bool names = any(titles, [](const ColumnTitle &t) { return t.kind == ColumnKind::Name; });
    if (!names && any(titles, [](const ColumnTitle &t) { return t.kind == ColumnKind::Place; }))
        return TableKind::Places;
    if (!any(titles, isFigures))
        return TableKind::None;
    if (any(titles,
            [](const ColumnTitle &t) { return isFigures(t) && (t.yearlyMean || t.planYears); }))
        return TableKind::FiveYear;
    // 2015年 | 2020年 | 〔累计〕 | 属性
    const bool attributes =
        any(titles, [](const ColumnTitle &t) { return t.kind == ColumnKind::Attribute; });
    if (attributes && any(titles, [](const ColumnTitle &t) {
            return isFigures(t) && t.sum && !t.period && !t.part && !t.thisMonth;
        }))
        return TableKind::FiveYear;
    const bool measures = any(titles, [](const ColumnTitle &t) { return t.measure.has_value(); });
    const bool ofPlan = any(titles, [&](const ColumnTitle &t) {
        if (t.kind == ColumnKind::Stated || t.kind == ColumnKind::Attribute)
            return true;
        // 完成额 beside its growth is an amount like any other.
        return t.isLevel() && t.role && (t.role == Role::Target || t.period || !measures);
    });
    if (ofPlan)
        return TableKind::Plan;
    const bool years = any(titles, [](const ColumnTitle &t) { return t.isLevel() && t.period; });
    if (years)
        return measures ? TableKind::Statistics : TableKind::Years;
    const bool grouped = std::all_of(titles.begin(), titles.end(), [](const ColumnTitle &t) {
        return t.kind != ColumnKind::Value || t.isGroup();
    });
    return grouped ? TableKind::Groups : TableKind::Statistics;
}

bool nestsByIndent(TableKind kind)
{
    return kind == TableKind::Statistics || kind == TableKind::Years || kind == TableKind::Groups;
}

} // namespace PlanLens

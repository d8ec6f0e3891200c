// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/crosstable.h"

#include "figures/verdicttext.h"
#include "sheets/citedfigures.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

CrossTable::CrossTable(QStringList nameHeads, QList<Row> rows, QStringList groups, Stated stated)
    : m_nameHeads(std::move(nameHeads))
    , m_rows(std::move(rows))
    , m_groups(std::move(groups))
    , m_stated(std::move(stated))
{
    for (int group = 0; group < m_groups.size(); ++group)
        m_present << presentIn(group);
}

CrossTable::Present CrossTable::presentIn(int group) const
{
    Present present;
    for (int row = 0; row < m_rows.size(); ++row) {
        present.target |= !m_stated(row, group, Role::Target).isEmpty();
        const auto actual = m_stated(row, group, Role::Actual);
        present.actual |= !actual.isEmpty();
        present.verdict |= !actual.isEmpty() && actual.constFirst().point->verdict &&
                           *actual.constFirst().point->verdict != Verdict::NoTarget;
    }
    return present;
}

QList<SheetRow> CrossTable::headRows() const
{
    SheetRow upper;
    SheetRow lower;
    for (const QString &name : m_nameHeads) {
        upper.cells << SheetCell{};
        lower.cells << textCell(name);
    }
    for (int group = 0; group < m_groups.size(); ++group) {
        const Present &columns = m_present.at(group);
        for (int i = 0; i < columns.count(); ++i)
            upper.cells << (i == 0 ? SheetCell{.text = m_groups.at(group),
                                               .columnSpan = columns.count()}
                                   : SheetCell{});
        if (columns.target)
            lower.cells << textCell(SheetWords::tr("Target"));
        if (columns.actual)
            lower.cells << textCell(SheetWords::tr("Actual"));
        if (columns.verdict)
            lower.cells << textCell(isCompact() ? QString() : SheetWords::tr("Verdict"));
    }
    return {upper, lower};
}

SheetCell CrossTable::cellOf(int row, int group, Role role, CitedFigures &figures) const
{
    return figures.cell(m_stated(row, group, role),
                        {m_rows.at(row).indicator, m_rows.at(row).unit});
}

bool CrossTable::isEmptyRow(int row) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (!m_stated(row, group, Role::Target).isEmpty() ||
            !m_stated(row, group, Role::Actual).isEmpty())
            return false;
    }
    return true;
}

bool CrossTable::isCompact() const
{
    constexpr int mostWithWords = 4;
    return std::count_if(m_present.begin(), m_present.end(),
                         [](const Present &present) { return present.verdict; }) > mostWithWords;
}

SheetCell CrossTable::verdictOf(const std::optional<Verdict> &verdict) const
{
    SheetCell cell = verdictCell(verdict);
    if (isCompact())
        cell.text.clear();
    return cell;
}

/// What the signs mean, where they stand without words.
static QString keyOfVerdicts()
{
    QStringList key;
    for (const Verdict verdict :
         {Verdict::Met, Verdict::Missed, Verdict::Undecidable, Verdict::NotComparable})
        key << verdictSymbol(verdict) + QLatin1Char(' ') + verdictText(verdict);
    return key.join(QStringLiteral("   "));
}

void CrossTable::addTo(SheetContent &content, const SheetOptions &options) const
{
    SheetTable table{.unit = m_unit, .all = int(m_rows.size())};
    for (qsizetype i = 0; i < m_nameHeads.size(); ++i)
        table.columns << SheetColumn{.name = i == 0};
    const SheetAlign figures = m_unit.isEmpty() ? SheetAlign::End : SheetAlign::Point;
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_present.at(group).target)
            table.columns << SheetColumn{.align = figures, .group = group};
        if (m_present.at(group).actual)
            table.columns << SheetColumn{.align = figures, .group = group};
        if (m_present.at(group).verdict)
            table.columns << SheetColumn{.align = SheetAlign::Left, .group = group};
    }
    table.head = headRows();
    CitedFigures cited(content, options);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isEmptyRow(row))
            continue;
        SheetRow line{.cells = m_rows.at(row).names};
        for (int group = 0; group < m_groups.size(); ++group) {
            if (m_present.at(group).target)
                line.cells << cellOf(row, group, Role::Target, cited);
            if (m_present.at(group).actual)
                line.cells << cellOf(row, group, Role::Actual, cited);
            const auto actual = m_stated(row, group, Role::Actual);
            if (m_present.at(group).verdict)
                line.cells << (actual.isEmpty() ? SheetCell{}
                                                : verdictOf(actual.constFirst().point->verdict));
        }
        table.rows << line;
    }
    content.tables << table;
    if (isCompact())
        content.remarks.prepend(keyOfVerdicts());
    cited.finish();
}

} // namespace PlanLens

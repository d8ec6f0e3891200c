// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/crosstable.h"

#include "figures/verdicttext.h"
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
    const Row &named = m_rows.at(row);
    return figures.cell(m_stated(row, group, role), m_groupNames.isEmpty()
                                                        ? FigureName{named.indicator, named.unit}
                                                        : m_groupNames.at(group));
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

void CrossTable::setFoot(const QString &title, const QStringList &texts)
{
    m_footTitle = title;
    m_foot = texts;
}

QList<SheetColumn> CrossTable::columns() const
{
    QList<SheetColumn> columns;
    for (qsizetype i = 0; i < m_nameHeads.size(); ++i)
        columns << SheetColumn{.name = i == 0};
    const bool oneUnit = !m_unit.isEmpty() || !m_groupNames.isEmpty();
    const SheetAlign figures = oneUnit ? SheetAlign::Point : SheetAlign::End;
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_present.at(group).target)
            columns << SheetColumn{.align = figures, .group = group};
        if (m_present.at(group).actual)
            columns << SheetColumn{.align = figures, .group = group};
        if (m_present.at(group).verdict)
            columns << SheetColumn{.align = SheetAlign::Left, .group = group};
    }
    return columns;
}

SheetRow CrossTable::lineOf(int row, CitedFigures &figures) const
{
    SheetRow line{.cells = m_rows.at(row).names};
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_present.at(group).target)
            line.cells << cellOf(row, group, Role::Target, figures);
        if (m_present.at(group).actual)
            line.cells << cellOf(row, group, Role::Actual, figures);
        if (!m_present.at(group).verdict)
            continue;
        const auto actual = m_stated(row, group, Role::Actual);
        line.cells << (actual.isEmpty() ? SheetCell{}
                                        : verdictOf(actual.constFirst().point->verdict));
    }
    return line;
}

SheetRow CrossTable::footRow() const
{
    SheetRow foot{.cells = QList<SheetCell>(m_nameHeads.size()), .foot = true};
    foot.cells.first() = textCell(m_footTitle);
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_present.at(group).target)
            foot.cells << SheetCell{};
        if (m_present.at(group).actual)
            foot.cells << textCell(m_foot.at(group));
        if (m_present.at(group).verdict)
            foot.cells << SheetCell{};
    }
    return foot;
}

void CrossTable::addTo(SheetContent &content, const SheetOptions &options) const
{
    SheetTable table{.unit = m_unit, .all = int(m_rows.size())};
    table.columns = columns();
    table.head = headRows();
    CitedFigures cited(content, options);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isEmptyRow(row))
            table.rows << lineOf(row, cited);
    }
    if (!m_foot.isEmpty())
        table.rows << footRow();
    content.tables << table;
    if (isCompact())
        content.remarks.prepend(keyOfVerdicts());
    cited.finish();
}

} // namespace PlanLens

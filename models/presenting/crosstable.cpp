// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/crosstable.h"

#include "figures/verdicttext.h"
#include "presenting/sheetcells.h"
#include "presenting/sheetwords.h"

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

/// What another report, or another place, states instead.
static QString remarkOn(const StandingPoint &other)
{
    const SeriesPoint &point = *other.point;
    if (point.value.kind == ValueKind::Blank)
        return {};
    const QString remark = other.standing == Standing::Superseded
                               ? SheetWords::tr("%1, %2 %3: %4 had stated “%5”.")
                           : other.standing == Standing::Disputed
                               ? SheetWords::tr("%1, %2 %3: %4 disagrees and states “%5”.")
                               : SheetWords::tr("%1, %2 %3: %4 states “%5”.");
    return remark.arg(regionNameOf(point.source), point.period().toString(),
                      point.role() == Role::Target ? SheetWords::tr("target")
                                                   : SheetWords::tr("actual"),
                      citation(point.source), point.observation().printed.simplified());
}

SheetCell CrossTable::cellOf(int row, int group, Role role, SheetSources &sources,
                             SheetContent &content) const
{
    const QList<StandingPoint> standings = m_stated(row, group, role);
    if (standings.isEmpty())
        return {};
    const SeriesPoint &first = *standings.constFirst().point;
    SheetCell cell = valueCell(first.value, first.observation());
    if (cell.text.isEmpty())
        return cell;
    const auto cite = [&](const SeriesPoint &point) {
        const int number = sources.cite(point);
        cell.notes << number;
        content.figures << SheetFigure{m_rows.at(row).indicator,
                                       regionNameOf(point.source),
                                       point.source,
                                       point.value,
                                       m_rows.at(row).unit,
                                       point.verdict,
                                       point.verdictReason,
                                       number};
    };
    cite(first);
    cell.tag = withTag(cell.tag, definitionTag(first));
    for (const QString &remark : {correctionRemark(m_rows.at(row).indicator, first),
                                  basisRemark(m_rows.at(row).indicator, first.value),
                                  definitionRemark(m_rows.at(row).indicator, first)}) {
        if (!remark.isEmpty() && !content.remarks.contains(remark))
            content.remarks << remark;
    }
    // Reports that agree are further sources; one that differs is named, not passed over.
    for (const StandingPoint &other : standings.mid(1)) {
        if (other.point->value == first.value)
            cite(*other.point);
        else if (const QString remark = remarkOn(other); !remark.isEmpty())
            content.remarks << remark;
    }
    if (standings.constFirst().change) {
        cell.tag = withTag(cell.tag, QStringLiteral("§"));
        content.remarks << SheetWords::tr("§ %1, %2: revised by %3 since it was stated before.")
                               .arg(regionNameOf(first.source), first.period().toString(),
                                    signedText(*standings.constFirst().change));
    }
    return cell;
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

void CrossTable::addTo(SheetContent &content) const
{
    SheetTable table;
    for (qsizetype i = 0; i < m_nameHeads.size(); ++i)
        table.columns << SheetColumn{.name = i == 0};
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_present.at(group).target)
            table.columns << SheetColumn{.align = SheetAlign::Right, .group = group};
        if (m_present.at(group).actual)
            table.columns << SheetColumn{.align = SheetAlign::Right, .group = group};
        if (m_present.at(group).verdict)
            table.columns << SheetColumn{.align = SheetAlign::Left, .group = group};
    }
    table.head = headRows();
    SheetSources sources;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isEmptyRow(row))
            continue;
        SheetRow line{m_rows.at(row).names, false};
        for (int group = 0; group < m_groups.size(); ++group) {
            if (m_present.at(group).target)
                line.cells << cellOf(row, group, Role::Target, sources, content);
            if (m_present.at(group).actual)
                line.cells << cellOf(row, group, Role::Actual, sources, content);
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
    content.sources = sources.list();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/nationalsheet.h"

#include "presenting/chartmodel.h"
#include "sheets/citedfigures.h"
#include "sheets/nationalremarks.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// Columns of one indicator; those in which nothing would stand are left out.
struct Columns
{
    bool target = false, lastTarget = false, actual = false, verdict = false;
    bool againstTarget = false, againstActual = false;

    int count() const
    {
        return int(target) + int(lastTarget) + int(actual) + int(verdict) + int(againstTarget) +
               int(againstActual);
    }
};

Columns columnsOf(const NationalColumn &column)
{
    Columns columns;
    columns.target = true; // a column that is there has targets, in words at the least
    columns.lastTarget = column.hasLastTargets();
    columns.actual = column.hasActuals();
    for (const NationalFigures &row : column.rows) {
        columns.verdict |= row.verdict() && *row.verdict() != Verdict::NoTarget;
        columns.againstTarget |= !row.target.isEmpty() && !row.lastTarget.isEmpty();
        columns.againstActual |= !row.target.isEmpty() && !row.actual.isEmpty();
    }
    return columns;
}

QString signedNumber(double number, int decimals)
{
    const QString digits = QString::number(std::abs(number), 'f', decimals);
    return number > 0 ? u'+' + digits : number < 0 ? QChar(0x2212) + digits : digits;
}

int decimalsOf(const NationalColumn &column, bool againstTarget)
{
    int decimals = 0;
    for (const NationalFigures &row : column.rows) {
        if (const auto difference = row.difference(againstTarget))
            decimals = std::max({decimals, PlanLens::decimalsOf(difference->low),
                                 PlanLens::decimalsOf(difference->high)});
    }
    return decimals;
}

/// `+0.3`, `+0.3—+0.8`; of a bound the end that it has, which is said.
SheetCell differenceCell(const NationalFigures &row, bool againstTarget, int decimals)
{
    const std::optional<FigureDifference> difference = row.difference(againstTarget);
    if (!difference)
        return row.moved(againstTarget) ? SheetCell{.text = SheetWords::tr("open"), .muted = true}
                                        : SheetCell{};
    const QString low = signedNumber(difference->low, decimals);
    if (difference->low != difference->high)
        return textCell(SheetWords::tr("%1 to %2", "a change, lowest and highest")
                            .arg(low, signedNumber(difference->high, decimals)));
    if (difference->limit == Limit::None)
        return {.text = low, .number = difference->low};
    const Value &now = row.target.constFirst().point->value;
    const bool floor = isLowerBound(now.relation.value_or(Relation::Equal));
    const bool ceiling = !floor && now.relation != Relation::Equal;
    return textCell(floor     ? SheetWords::tr("floor %1").arg(low)
                    : ceiling ? SheetWords::tr("ceiling %1").arg(low)
                              : SheetWords::tr("against the bound %1").arg(low));
}

class NationalTable
{
public:
    NationalTable(const NationalData &data, const QList<NationalColumn> &columns)
        : m_data(data), m_indicators(columns)
    {
        for (const NationalColumn &column : columns) {
            m_columns << columnsOf(column);
            m_decimals << QPair(decimalsOf(column, true), decimalsOf(column, false));
        }
    }

    SheetTable table(CitedFigures &figures) const
    {
        SheetTable table{.keepsRows = true};
        table.columns << SheetColumn{.name = true};
        for (int i = 0; i < m_columns.size(); ++i)
            addColumns(table, i);
        table.head = headRows();
        for (int row = 0; row < m_data.regions.size(); ++row)
            table.rows << lineOf(row, figures);
        table.rows << footRows();
        table.all = int(m_data.all.isEmpty() ? m_data.regions.size() : m_data.all.size());
        return table;
    }

private:
    static constexpr SheetAlign point = SheetAlign::Point;

    void addColumns(SheetTable &table, int indicator) const
    {
        const Columns &columns = m_columns.at(indicator);
        const auto add = [&](bool present, SheetAlign align) {
            if (present)
                table.columns << SheetColumn{.align = align, .group = indicator};
        };
        add(columns.target, point);
        add(columns.lastTarget, point);
        add(columns.actual, point);
        add(columns.verdict, SheetAlign::Left);
        add(columns.againstTarget, point);
        add(columns.againstActual, point);
    }

    QList<SheetRow> headRows() const
    {
        SheetRow upper{.cells = {SheetCell{}}};
        SheetRow lower{.cells = {textCell(SheetWords::tr("Region"))}};
        const QString year = QString::number(m_data.year);
        const QString last = QString::number(m_data.year - 1);
        for (int i = 0; i < m_columns.size(); ++i) {
            const Columns &columns = m_columns.at(i);
            const qsizetype first = lower.cells.size();
            const auto add = [&](bool present, const QString &title) {
                if (present)
                    lower.cells << textCell(title);
            };
            add(columns.target, SheetWords::tr("%1 target").arg(year));
            add(columns.lastTarget, SheetWords::tr("%1 target").arg(last));
            add(columns.actual, SheetWords::tr("%1 actual").arg(last));
            add(columns.verdict, SheetWords::tr("Verdict"));
            add(columns.againstTarget, SheetWords::tr("against last target"));
            add(columns.againstActual, SheetWords::tr("against last actual"));
            upper.cells.resize(lower.cells.size());
            if (columns.count() > 0)
                upper.cells[first] = {.text = m_indicators.at(i).title(),
                                      .columnSpan = columns.count()};
        }
        return {upper, lower};
    }

    SheetRow lineOf(int row, CitedFigures &figures) const
    {
        SheetRow line{.cells = {textCell(m_indicators.isEmpty()
                                             ? QString()
                                             : m_indicators.constFirst().rows.at(row).name)}};
        for (int i = 0; i < m_columns.size(); ++i) {
            const Columns &columns = m_columns.at(i);
            const NationalColumn &indicator = m_indicators.at(i);
            const NationalFigures &stated = indicator.rows.at(row);
            const FigureName name{indicator.name, indicator.unit};
            if (columns.target)
                line.cells << targetCell(stated, figures, name);
            if (columns.lastTarget)
                line.cells << figures.cell(stated.lastTarget, name);
            if (columns.actual)
                line.cells << (stated.actualParts.isEmpty()
                                   ? figures.cell(stated.actual, name)
                                   : partsCell(stated.actualParts, figures));
            if (columns.verdict)
                line.cells << verdictCell(stated.verdict());
            if (columns.againstTarget)
                line.cells << differenceCell(stated, true, m_decimals.at(i).first);
            if (columns.againstActual)
                line.cells << differenceCell(stated, false, m_decimals.at(i).second);
        }
        return line;
    }

    /// Words of the report where it gives no figure, and what it gives of parts where it has no
    /// words either.
    static SheetCell targetCell(const NationalFigures &stated, CitedFigures &figures,
                                const FigureName &name)
    {
        if (stated.words)
            return figures.cell(*stated.words, name);
        if (!stated.targetParts.isEmpty())
            return partsCell(stated.targetParts, figures);
        SheetCell cell = figures.cell(stated.target, name);
        if (!stated.wish)
            return cell;
        const QString mark = QStringLiteral("※"); // which words in the cell of a table have too
        if (!cell.tag.contains(mark))
            cell.tag = withTag(cell.tag, mark);
        figures.add(cell, *stated.wish, name);
        return cell;
    }

    /// Says that there is no figure of the whole, with the places of what there is.
    static SheetCell partsCell(const QList<NationalPart> &parts, CitedFigures &figures)
    {
        SheetCell cell{.text = SheetWords::tr("parts only", "in place of a figure"), .muted = true};
        for (const NationalPart &part : parts)
            figures.add(cell, part.stated, {part.name, part.stated.observation.unit});
        return cell;
    }

    QList<SheetRow> footRows() const
    {
        using Pick = std::optional<double> RegionMeans::*;
        QList<SheetRow> rows;
        const auto add = [&](const QString &title, Pick pick) {
            SheetRow row{.cells = {textCell(title)}, .foot = true};
            bool says = false;
            for (int i = 0; i < m_columns.size(); ++i)
                says |= addMeans(row, i, pick);
            if (says)
                rows << row;
        };
        add(SheetWords::tr("Mean"), &RegionMeans::mean);
        add(SheetWords::tr("Median"), &RegionMeans::median);
        add(SheetWords::tr("Mean by last year's GDP"), &RegionMeans::weighted);
        SheetRow counts{.cells = {textCell(SheetWords::tr("Up / same / down"))}, .foot = true};
        for (int i = 0; i < m_columns.size(); ++i)
            addCounts(counts, i);
        rows << counts;
        return rows;
    }

    bool addMeans(SheetRow &row, int indicator, std::optional<double> RegionMeans::*pick) const
    {
        const Columns &columns = m_columns.at(indicator);
        const NationalColumn &column = m_indicators.at(indicator);
        bool says = false;
        const auto add = [&](bool present, const QList<RegionValue> &values) {
            if (!present)
                return;
            const auto number = column.isRate()
                                    ? meansOf(values, m_data.weights, BoundRule::Middle).*pick
                                    : std::nullopt;
            row.cells << meanCell(number);
            says |= number.has_value();
        };
        add(columns.target, column.values(&NationalFigures::target));
        add(columns.lastTarget, column.values(&NationalFigures::lastTarget));
        add(columns.actual, column.values(&NationalFigures::actual));
        for (const bool present : {columns.verdict, columns.againstTarget, columns.againstActual}) {
            if (present)
                row.cells << SheetCell{};
        }
        return says;
    }

    void addCounts(SheetRow &row, int indicator) const
    {
        const Columns &columns = m_columns.at(indicator);
        const NationalColumn &column = m_indicators.at(indicator);
        for (const bool present :
             {columns.target, columns.lastTarget, columns.actual, columns.verdict}) {
            if (present)
                row.cells << SheetCell{};
        }
        if (columns.againstTarget)
            row.cells << textCell(column.movements(true).text());
        if (columns.againstActual)
            row.cells << textCell(column.movements(false).text());
    }

    const NationalData &m_data;
    const QList<NationalColumn> &m_indicators;
    QList<Columns> m_columns;
    QList<QPair<int, int>> m_decimals; ///< of differences from last year's target, and actual
};

} // namespace

SheetContent nationalSheet(const NationalData &data, const SheetOptions &options)
{
    SheetContent content{.title =
                             SheetWords::tr("Main targets of the regions for %1").arg(data.year)};
    const QList<NationalColumn> columns = nationalColumns(data);
    if (columns.isEmpty() || data.regions.isEmpty())
        return {};
    content.subtitle = publishedText(data);
    content.year = data.year;
    CitedFigures figures(content, options);
    content.tables << NationalTable(data, columns).table(figures);
    figures.finish();
    if (const SheetTable rules = rulesTable(data, columns); !rules.rows.isEmpty())
        content.tables << rules;
    content.remarks = nationalRemarks(data, columns, options.place) + content.remarks;
    const Period year = Period::year(data.year);
    for (const Series &series : data.indicators) {
        content.workbookCharts << bulletChart(series, data.regions, year);
        content.remarks << leftOutRemarks(series, options.place, data.regions,
                                          {year, Period::year(data.year - 1)});
    }
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/nationalsheet.h"

#include "catalogue/regions.h"
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

/// As many as the figures that are compared have.
int decimalsOf(const Value &now, const Value &before)
{
    int decimals = 0;
    for (const std::optional<double> &number : {now.low, now.high, before.low, before.high})
        decimals = std::max(decimals, PlanLens::decimalsOf(number.value_or(0)));
    return decimals;
}

Relation relationOf(const Value &value)
{
    return value.relation.value_or(Relation::Equal);
}

/// A change that has one end: 5以上 lies 0.2 or more above 4.8, and 3075 lies 25 or more below
/// 3100以上. Of two bounds no end of it is known, only how far they lie apart.
QString limitText(const QString &change, const Value &now, const Value &before, ValueForm form)
{
    const bool bound = relationOf(now) != Relation::Equal;
    if (bound && relationOf(before) != Relation::Equal)
        return SheetWords::tr("against the bound %1").arg(change);
    const bool floor = bound ? isLowerBound(relationOf(now)) : !isLowerBound(relationOf(before));
    if (form == ValueForm::Signs)
        return QChar(floor ? 0x2265 : 0x2264) + (QChar(0x2009) + change);
    return floor ? SheetWords::tr("at least %1", "a change").arg(change)
                 : SheetWords::tr("at most %1", "a change").arg(change);
}

/// `+0.3`, `+0.3—+0.8`; of a bound the end that it has, which is said.
SheetCell differenceCell(const NationalFigures &row, bool againstTarget, ValueForm form)
{
    const std::optional<FigureDifference> difference = row.difference(againstTarget);
    if (!difference)
        return row.moved(againstTarget) ? SheetCell{.text = SheetWords::tr("open"), .muted = true}
                                        : SheetCell{};
    const Value &now = row.target.constFirst().point->value;
    const Value &before = (againstTarget ? row.lastTarget : row.actual).constFirst().point->value;
    const int decimals = decimalsOf(now, before);
    const QString low = signedNumber(difference->low, decimals);
    if (difference->low != difference->high)
        return textCell(SheetWords::tr("%1 to %2", "a change, lowest and highest")
                            .arg(low, signedNumber(difference->high, decimals)));
    return {.text = difference->limit == Limit::None ? low : limitText(low, now, before, form),
            .number = difference->low};
}

SheetCell sumCell(const std::optional<double> &sum)
{
    return sum ? SheetCell{.text = numberText(withoutDust(*sum)), .number = sum} : SheetCell{};
}

class NationalTable
{
public:
    NationalTable(const NationalData &data, const QList<NationalColumn> &columns, ValueForm form)
        : m_data(data), m_indicators(columns), m_form(form)
    {
        for (const NationalColumn &column : columns)
            m_columns << columnsOf(column);
    }

    SheetTable table(CitedFigures &figures) const
    {
        SheetTable table{.keepsRows = true, .regions = true};
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
                line.cells << targetCell(indicator, stated, figures);
            if (columns.lastTarget)
                line.cells << figures.cell(stated.lastTarget, name);
            if (columns.actual)
                line.cells << (stated.actualParts.isEmpty()
                                   ? figures.cell(stated.actual, name)
                                   : partsCell(indicator, stated.actualParts, figures));
            if (columns.verdict)
                line.cells << verdictCell(stated.verdict());
            if (columns.againstTarget)
                line.cells << differenceCell(stated, true, m_form);
            if (columns.againstActual)
                line.cells << differenceCell(stated, false, m_form);
        }
        return line;
    }

    /// Words of the report where it gives no figure, and what it gives of parts where it has no
    /// words either.
    SheetCell targetCell(const NationalColumn &indicator, const NationalFigures &stated,
                         CitedFigures &figures) const
    {
        const FigureName name{indicator.name, indicator.unit};
        if (stated.words)
            return figures.cell(*stated.words, name);
        if (!stated.targetParts.isEmpty())
            return partsCell(indicator, stated.targetParts, figures);
        SheetCell cell = figures.cell(stated.target, name);
        if (!stated.wish)
            return cell;
        const QString mark = QStringLiteral("※"); // which words in the cell of a table have too
        if (!cell.tag.contains(mark))
            cell.tag = withTag(cell.tag, mark);
        figures.add(cell, *stated.wish, name);
        return cell;
    }

    /// What there is in place of a figure of the whole, or that there are parts, with their places.
    SheetCell partsCell(const NationalColumn &indicator, const QList<NationalPart> &parts,
                        CitedFigures &figures) const
    {
        const QStringList lines = partLines(indicator, parts, m_form);
        SheetCell cell{.text = lines.isEmpty()
                                   ? SheetWords::tr("parts only", "in place of a figure")
                                   : lines.join(u'\n'),
                       .muted = true};
        for (const NationalPart &part : parts)
            figures.add(cell, part.stated, {part.name, part.stated.observation.unit});
        return cell;
    }

    QList<SheetRow> footRows() const
    {
        using OfIndicator = const NationalColumn &;
        using OfRegions = const RegionMeans &;
        QList<SheetRow> rows;
        const auto add = [&](const QString &title, const auto &cellOf) {
            SheetRow row{.cells = {textCell(title)}, .foot = true};
            for (int i = 0; i < m_columns.size(); ++i)
                addMeans(row, i, cellOf);
            addSpeaking(row, rows);
        };
        const auto addMean = [&](const QString &title, std::optional<double> RegionMeans::*which) {
            add(title, [which](OfIndicator column, OfRegions means) {
                return column.isRate() ? meanCell(means.*which) : SheetCell{};
            });
        };
        add(SheetWords::tr("Sum"), [apart = areApart()](OfIndicator column, OfRegions means) {
            return column.addsUp && apart ? sumCell(means.sum) : SheetCell{};
        });
        addMean(SheetWords::tr("Mean"), &RegionMeans::mean);
        addMean(SheetWords::tr("Median"), &RegionMeans::median);
        addMean(SheetWords::tr("Mean by last year's GDP"), &RegionMeans::weighted);
        add(SheetWords::tr("Regions with a number"), [](OfIndicator, OfRegions means) {
            return means.count == 0 ? SheetCell{}
                                    : SheetCell{.text = QString::number(means.count),
                                                .number = double(means.count)};
        });
        SheetRow counts{.cells = {textCell(SheetWords::tr("Up / same / down"))}, .foot = true};
        for (int i = 0; i < m_columns.size(); ++i)
            addCounts(counts, i);
        addSpeaking(counts, rows);
        return rows;
    }

    /// Whether no region lies in another, which would be summed up twice.
    bool areApart() const
    {
        const Regions &regions = Regions::shipped();
        const QStringList &ids = m_data.regions;
        return std::none_of(ids.begin(), ids.end(), [&](const QString &id) {
            return std::any_of(ids.begin(), ids.end(), [&](const QString &other) {
                return id != other && regions.isWithin(id, other);
            });
        });
    }

    /// A row of the foot that has something to say of any indicator.
    static void addSpeaking(const SheetRow &row, QList<SheetRow> &rows)
    {
        if (std::any_of(row.cells.begin() + 1, row.cells.end(),
                        [](const SheetCell &cell) { return !cell.text.isEmpty(); }))
            rows << row;
    }

    /// `cellOf` says what a cell has, of the indicator and what its regions come to.
    template <typename CellOf>
    void addMeans(SheetRow &row, int indicator, const CellOf &cellOf) const
    {
        const Columns &columns = m_columns.at(indicator);
        const NationalColumn &column = m_indicators.at(indicator);
        const auto add = [&](bool present, const QList<RegionValue> &values) {
            if (present)
                row.cells << cellOf(column, meansOf(values, m_data.weights, BoundRule::Middle));
        };
        add(columns.target, column.values(&NationalFigures::target));
        add(columns.lastTarget, column.values(&NationalFigures::lastTarget));
        add(columns.actual, column.values(&NationalFigures::actual));
        for (const bool present : {columns.verdict, columns.againstTarget, columns.againstActual}) {
            if (present)
                row.cells << SheetCell{};
        }
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
    ValueForm m_form;
};

} // namespace

SheetContent nationalSheet(const NationalData &data, const SheetOptions &options)
{
    SheetContent content{.title = SheetWords::tr("Targets of the regions for %1").arg(data.year)};
    const QList<NationalColumn> columns = nationalColumns(data);
    if (columns.isEmpty() || data.regions.isEmpty())
        return {};
    content.subtitle = publishedText(data);
    content.year = data.year;
    CitedFigures figures(content, options);
    content.tables << NationalTable(data, columns, options.values).table(figures);
    figures.finish();
    if (const SheetTable rules = rulesTable(data, columns); !rules.rows.isEmpty())
        content.tables << rules;
    content.remarks = nationalRemarks(data, columns, options) + content.remarks;
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

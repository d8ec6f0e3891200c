// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/rankingsheet.h"

#include "catalogue/displayname.h"
#include "presenting/chartmodel.h"
#include "presenting/pointtable.h"
#include "sheets/citedfigures.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"
#include "targets/ranking.h"

#include <algorithm>

namespace PlanLens {

namespace {

SheetCell rankCell(int rank)
{
    return rank > 0 ? SheetCell{.text = QString::number(rank), .number = double(rank)}
                    : SheetCell{};
}

SheetCell gapCell(const RankedRegion &row)
{
    const std::optional<FigureDifference> &gap = row.gap;
    if (!gap) {
        const bool both =
            row.target && row.actual && row.target->value.figure() && row.actual->value.figure();
        return both ? SheetCell{.text = SheetWords::tr("open"), .muted = true} : SheetCell{};
    }
    if (gap->limit == Limit::None && gap->low == gap->high)
        return changeCell(gap->low);
    return textCell(differenceText(*gap));
}

/// By the actual; by the target where fewer than two regions have an actual.
Ranking usualRanking(const Series &series, const QStringList &regions, const Period &period)
{
    Ranking ranking = rankingOf(series, regions, period, RankBy::Actual);
    return ranking.ranked >= 2 ? ranking : rankingOf(series, regions, period, RankBy::Target);
}

SheetTable emptyTable(const Ranking &ranking)
{
    const QString year = QString::number(ranking.period.from);
    const SheetColumn figure{.align = SheetAlign::Point};
    const SheetColumn rank{.align = SheetAlign::Center};
    SheetTable table;
    table.columns = {rank, {.name = true}, figure, figure, figure, {}, rank};
    SheetRow head;
    for (const QString &title :
         {SheetWords::tr("Rank"), SheetWords::tr("Region"), SheetWords::tr("%1 target").arg(year),
          SheetWords::tr("%1 actual").arg(year), SheetWords::tr("Actual less target"),
          SheetWords::tr("Verdict"), SheetWords::tr("Rank in %1").arg(ranking.period.from - 1)})
        head.cells << textCell(title);
    table.head << head;
    return table;
}

/// Leaves out columns in which no row says anything, but for rank and region.
void dropEmptyColumns(SheetTable &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 1; --column) {
        if (std::any_of(table.rows.begin(), table.rows.end(),
                        [&](const SheetRow &row) { return !row.cells.at(column).text.isEmpty(); }))
            continue;
        table.columns.removeAt(column);
        for (QList<SheetRow> *rows : {&table.head, &table.rows}) {
            for (SheetRow &row : *rows)
                row.cells.removeAt(column);
        }
    }
}

/// One line, from what stands of the region; reports that say otherwise become remarks.
SheetRow lineOf(const RankedRegion &row, const Ranking &ranking, const PointTable &points,
                CitedFigures &figures)
{
    const FigureName name{displayName(ranking.indicator), ranking.unit};
    const auto stated = [&](Role role) {
        return figures.cell(points.standing(row.regionId, ranking.period, role), name);
    };
    SheetRow line{.cells = {rankCell(row.rank), textCell(displayNameOf(row.regionId))}};
    line.cells << stated(Role::Target);
    line.cells << stated(Role::Actual);
    line.cells << gapCell(row);
    line.cells << (row.actual ? verdictCell(row.actual->verdict) : SheetCell{});
    line.cells << rankCell(row.lastRank);
    return line;
}

/// What it is ranked by, and how many of how many are.
QString rankingTitle(const Ranking &ranking)
{
    const QString name = displayName(ranking.indicator);
    const QString title = ranking.by == RankBy::Actual ? SheetWords::tr("%1, by actual").arg(name)
                                                       : SheetWords::tr("%1, by target").arg(name);
    return SheetWords::tr("%1, %2", "a ranking, how many it ranks")
        .arg(title, SheetWords::tr("%1 of %n region(s) ranked", nullptr, int(ranking.rows.size()))
                        .arg(ranking.ranked));
}

/// Who has no rank, and why nobody has one of the year before.
QStringList rankRemarks(const Ranking &ranking)
{
    const QString name = displayName(ranking.indicator);
    QStringList silent;
    bool before = false;
    for (const RankedRegion &row : ranking.rows) {
        if (row.rank == 0)
            silent << row.regionId;
        before = before || row.lastRank > 0;
    }
    QStringList remarks;
    if (!silent.isEmpty())
        remarks << SheetWords::tr("%1, not ranked for want of a figure: %2.")
                       .arg(name, regionNames(silent));
    if (!before && ranking.ranked > 0)
        remarks << SheetWords::tr("%1: no ranks in %2, of which not all regions that are ranked "
                                  "have a figure.")
                       .arg(name)
                       .arg(ranking.period.from - 1);
    return remarks;
}

SheetTable tableOf(const Series &series, const QStringList &regions, const Ranking &ranking,
                   CitedFigures &figures)
{
    const PointTable points(series);
    SheetTable table = emptyTable(ranking);
    table.title = rankingTitle(ranking);
    table.unit = displayUnit(series.unit);
    table.all = int(regions.size());
    table.regions = true;
    for (const RankedRegion &row : ranking.rows) {
        if (row.target || row.actual)
            table.rows << lineOf(row, ranking, points, figures);
    }
    if (ranking.upper && !table.rows.isEmpty()) {
        table.rows << lineOf(*ranking.upper, ranking, points, figures);
        table.rows.last().foot = true;
    }
    dropEmptyColumns(table);
    return table;
}

} // namespace

SheetContent rankingSheet(const QList<Series> &indicators, const QStringList &regions, int year,
                          const SheetOptions &options)
{
    SheetContent content{.title = SheetWords::tr("Ranking of the regions, %1").arg(year)};
    content.year = year;
    CitedFigures figures(content, options);
    for (const Series &series : indicators) {
        const Ranking ranking = usualRanking(series, regions, Period::year(year));
        const SheetTable table = tableOf(series, regions, ranking, figures);
        if (table.counted() > 0) {
            content.tables << table;
            content.workbookCharts << regionsChart(series, regions, ranking.period, ranking.by);
            content.remarks << rankRemarks(ranking);
        }
        content.remarks << leftOutRemarks(series, options.place, regions, {Period::year(year)});
    }
    if (content.tables.isEmpty())
        return {};
    content.subtitle = SheetWords::tr("%n region(s)", nullptr, int(regions.size()));
    content.remarks.prepend(
        SheetWords::tr("The highest is first; equal figures share a rank. Bounds go by their "
                       "number, ranges by their middle."));
    figures.finish();
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens

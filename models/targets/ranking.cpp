// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/ranking.h"

#include "catalogue/regions.h"
#include "series/standingtable.h"
#include "targets/cascade.h"

#include <QMap>

#include <algorithm>

namespace PlanLens {

namespace {

QStringList regionsIn(const Series &series)
{
    QStringList regions;
    for (const SeriesPoint &point : series.points)
        regions << regionIdOf(point.source);
    regions.removeDuplicates();
    return regions;
}

/// Those that not all others lie in.
QStringList withoutTheWhole(const QStringList &regions)
{
    QStringList parts;
    for (const QString &region : regions) {
        const bool whole = regions.size() > 1 &&
                           std::all_of(regions.begin(), regions.end(), [&](const QString &other) {
                               return other == region || Regions::shipped().isWithin(other, region);
                           });
        if (!whole)
            parts << region;
    }
    return parts;
}

/// Those of the level that the most of them are of: a city is not ranked with districts.
QStringList ofOneLevel(const QStringList &regions)
{
    QMap<int, QStringList> levels;
    for (const QString &id : regions) {
        const Region *region = Regions::shipped().find(id);
        levels[region ? int(Regions::level(*region)) : -1] << id;
    }
    const auto most = std::max_element(
        levels.cbegin(), levels.cend(),
        [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    return most == levels.cend() ? QStringList() : *most;
}

std::optional<double> rankedFigure(const RankedRegion &row, RankBy by)
{
    if (by == RankBy::Gap)
        return row.gap ? std::optional((row.gap->low + row.gap->high) / 2) : std::nullopt;
    const auto &point = by == RankBy::Actual ? row.actual : row.target;
    return point && standsWithOthers(*point) ? point->value.figure() : std::nullopt;
}

RankedRegion rowOf(const StandingTable &table, const QString &region, const Period &period,
                   RankBy by)
{
    RankedRegion row{.regionId = region};
    if (const SeriesPoint *target = table.current(region, period, Role::Target))
        row.target = *target;
    if (const SeriesPoint *actual = table.current(region, period, Role::Actual))
        row.actual = *actual;
    if (row.target && row.actual)
        row.gap = differenceOnOneBasis(*row.actual, *row.target);
    row.figure = rankedFigure(row, by);
    return row;
}

/// Sorts and numbers: equal figures have one rank, and the next one counts on behind them all.
void number(QList<RankedRegion> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const RankedRegion &a, const RankedRegion &b) {
        if (!a.figure || !b.figure)
            return a.figure.has_value() && !b.figure.has_value();
        return *a.figure > *b.figure;
    });
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RankedRegion &row = rows[i];
        if (!row.figure)
            break;
        const bool same = i > 0 && rows.at(i - 1).figure == row.figure;
        row.rank = same ? rows.at(i - 1).rank : int(i) + 1;
        row.tied = same || (i + 1 < rows.size() && rows.at(i + 1).figure == row.figure);
    }
}

QList<RankedRegion> rowsOf(const StandingTable &table, const QStringList &regions,
                           const Period &period, RankBy by)
{
    QList<RankedRegion> rows;
    for (const QString &region : regions)
        rows << rowOf(table, region, period, by);
    number(rows);
    return rows;
}

/// The places around all of the regions, the nearest first.
QStringList placesAroundAll(const QStringList &regions)
{
    QStringList around = placesAround(regions.value(0));
    for (const QString &region : regions) {
        around.removeIf([&](const QString &place) {
            return place == region || !Regions::shipped().isWithin(region, place);
        });
    }
    return around;
}

} // namespace

Ranking rankingOf(const Series &series, const QStringList &regions, const Period &period, RankBy by)
{
    Ranking ranking{.indicator = series.indicator, .unit = series.unit, .period = period, .by = by};
    const StandingTable table(series);
    const QStringList rows =
        withoutTheWhole(regions.isEmpty() ? ofOneLevel(regionsIn(series)) : regions);
    ranking.rows = rowsOf(table, rows, period, by);
    ranking.ranked = int(std::count_if(ranking.rows.begin(), ranking.rows.end(),
                                       [](const RankedRegion &row) { return row.rank > 0; }));
    if (period.isYear()) {
        QStringList ranked;
        for (const RankedRegion &row : std::as_const(ranking.rows)) {
            if (row.rank > 0)
                ranked << row.regionId;
        }
        const QList<RankedRegion> before = rowsOf(table, ranked, Period::year(period.from - 1), by);
        const bool allRanked = std::all_of(before.begin(), before.end(),
                                           [](const RankedRegion &row) { return row.rank > 0; });
        for (RankedRegion &row : ranking.rows) {
            const auto same =
                std::find_if(before.begin(), before.end(), [&](const RankedRegion &other) {
                    return other.regionId == row.regionId;
                });
            row.lastRank = same == before.end() || !allRanked ? 0 : same->rank;
        }
    }
    for (const QString &place : placesAroundAll(rows)) {
        const RankedRegion upper = rowOf(table, place, period, by);
        if (!upper.figure)
            continue;
        ranking.upper = upper;
        break;
    }
    return ranking;
}

} // namespace PlanLens

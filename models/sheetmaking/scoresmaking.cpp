// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/standingtable.h"
#include "sheetmaking/sheetmaking.h"
#include "sheetmaking/sheetrequest.h"
#include "sheets/scoressheet.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// Without indicators named, so many at most, those of which the most regions are judged.
constexpr qsizetype mostScored = 12;

bool isJudged(const SeriesPoint &point)
{
    return point.verdict && *point.verdict != Verdict::NoTarget && point.period().isYear();
}

/// Regions of which an actual of the year was set against its target.
QSet<QString> judgedIn(const Series &series, int year)
{
    QSet<QString> regions;
    for (const SeriesPoint &point : series.points) {
        if (isJudged(point) && point.period() == Period::year(year))
            regions.insert(regionIdOf(point.source));
    }
    return regions;
}

/// Regions of which anything is stated for the year.
QSet<QString> statedIn(const Series &series, int year)
{
    QSet<QString> regions;
    for (const SeriesPoint &point : series.points) {
        if (point.value.kind != ValueKind::Blank && point.period() == Period::year(year))
            regions.insert(regionIdOf(point.source));
    }
    return regions;
}

/// The last year for which the most can be judged: that which is planned has no actuals yet.
std::optional<int> yearJudged(const QList<Series> &all)
{
    QSet<int> years;
    for (const Series &series : all) {
        for (const SeriesPoint &point : series.points) {
            if (isJudged(point))
                years.insert(point.period().from);
        }
    }
    QMap<int, qsizetype> counts;
    for (const int year : std::as_const(years)) {
        for (const Series &series : all)
            counts[year] += judgedIn(series, year).size();
    }
    std::optional<int> best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!best || it.value() >= counts.value(*best))
            best = it.key();
    }
    return best;
}

/// Those with the most of the regions, at least a quarter of them, in the order given.
template <typename RegionsIn>
QList<qsizetype> commonestBy(RegionsIn regionsIn, const QList<Series> &all, const ScoresData &data)
{
    QList<qsizetype> counts;
    for (const Series &series : all) {
        const QSet<QString> found = regionsIn(series, data.year);
        counts << std::count_if(data.regions.begin(), data.regions.end(),
                                [&](const QString &id) { return found.contains(id); });
    }
    const qsizetype least = std::max(qsizetype(1), (data.regions.size() + 3) / 4);
    return commonestOf(counts, mostScored, least);
}

/// Those of which the most regions are judged, or where none is, have a figure; and the one that
/// the sheet is sorted by.
QList<Series> mainSeries(const QList<Series> &all, const ScoresData &data)
{
    QList<qsizetype> places = commonestBy(judgedIn, all, data);
    if (places.isEmpty())
        places = commonestBy(statedIn, all, data);
    const auto sorted = std::find_if(all.begin(), all.end(), [&](const Series &series) {
        return series.indicator.id == data.sort.indicator;
    });
    if (sorted != all.end() && !places.contains(sorted - all.begin()))
        places.prepend(sorted - all.begin());
    QList<Series> chosen;
    for (const qsizetype place : std::as_const(places))
        chosen << all.at(place);
    return chosen;
}

} // namespace

SheetContent makeScoresSheet(const Library &library, const SheetRequest &request)
{
    SheetRequest wanted = request;
    // What rows are sorted by is shown.
    if (request.sort.by == ScoreSort::By::Indicator && !request.indicators.isEmpty() &&
        !request.indicators.contains(request.sort.indicator))
        wanted.indicators << request.sort.indicator;
    const QList<Series> all = seriesFor(library, wanted);
    auto year = request.year ? request.year : yearJudged(all);
    if (!year)
        year = defaultYear(all, request.regions);
    if (!year)
        return {};
    ScoresData data{.year = *year, .sort = request.sort};
    data.regions = regionsInOrder(all, request, *year);
    data.chosenOrder = !standByCode(data.regions);
    if (request.regions.isEmpty())
        data.all = wholeLevel(data.regions);
    data.indicators = request.indicators.isEmpty() ? mainSeries(all, data) : all;
    return scoresSheet(data, optionsFor(library, request));
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetmaking.h"

#include "catalogue/regions.h"
#include "exchange/storedplaces.h"
#include "library/seriesfigures.h"
#include "presenting/charttext.h"
#include "sheetmaking/storedasread.h"
#include "sheets/sheetwords.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// The indicators asked for; where none were, those the library has figures of, as the catalogue
/// lists them.
QList<Indicator> indicatorsOf(const Library &library, const SheetRequest &request)
{
    const Catalogue catalogue = library.catalogue();
    QList<Indicator> indicators;
    if (request.indicators.isEmpty()) {
        const QStringList inUse = library.indicatorsInUse();
        for (const Indicator &indicator : catalogue.indicators()) {
            if (inUse.contains(indicator.id))
                indicators += indicator;
        }
        return indicators;
    }
    for (const QString &id : request.indicators) {
        if (const Indicator *indicator = catalogue.find(id))
            indicators += *indicator;
    }
    return indicators;
}

/// “printed” or “signs”, which a translation turns to what its readers are used to.
ValueForm usualForm()
{
    const QString form =
        SheetWords::tr("signs", "not shown: “printed” where figures are set as reports print them");
    return form == QLatin1String("printed") ? ValueForm::Printed : ValueForm::Signs;
}

bool saysOf(const SeriesPoint &point, int year)
{
    return point.value.kind != ValueKind::Blank && point.period() == Period::year(year);
}

/// By GB/T 2260.
bool goesBefore(const QString &a, const QString &b)
{
    return Regions::shipped().sortKey(a) < Regions::shipped().sortKey(b);
}

} // namespace

QList<qsizetype> commonestOf(const QList<qsizetype> &counts, qsizetype most, qsizetype least)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts.at(i) >= least)
            places << i;
    }
    std::stable_sort(places.begin(), places.end(),
                     [&](qsizetype a, qsizetype b) { return counts.at(a) > counts.at(b); });
    places.resize(std::min(most, places.size()));
    std::sort(places.begin(), places.end());
    return places;
}

QList<Series> seriesFor(const Library &library, const SheetRequest &request)
{
    QList<Series> all;
    for (const Indicator &indicator : indicatorsOf(library, request)) {
        Series series = seriesFrom(library, indicator, request.regions, request.reports);
        if (!series.points.isEmpty())
            all += std::move(series);
    }
    return all;
}

SheetOptions optionsFor(const Library &library, const SheetRequest &request)
{
    SheetOptions options;
    options.audit = request.audit;
    options.landscape = request.landscape;
    options.values = request.values.value_or(usualForm());
    options.place = storedPlaces(library);
    options.asRead = storedAsRead(library);
    const QList<LibraryEntry> entries = library.entries();
    options.reports = int(entries.size());
    for (const LibraryEntry &entry : entries)
        options.date = std::max(options.date, entry.imported.toLocalTime().date());
    return options;
}

QStringList regionsBeside(const QList<Series> &indicators, const SheetRequest &request, int year)
{
    if (!request.regions.isEmpty())
        return request.regions; // in the order they are asked for
    QMap<int, QSet<QString>> byLevel;
    for (const Series &series : indicators) {
        for (const SeriesPoint &point : series.points) {
            const Region *region = Regions::shipped().find(regionIdOf(point.source));
            if (region && !region->parent.isEmpty() && saysOf(point, year))
                byLevel[Regions::level(*region)].insert(region->id);
        }
    }
    const auto most = std::max_element(
        byLevel.cbegin(), byLevel.cend(),
        [](const QSet<QString> &a, const QSet<QString> &b) { return a.size() < b.size(); });
    QStringList regions;
    if (most != byLevel.cend())
        regions = QStringList(most->cbegin(), most->cend());
    std::sort(regions.begin(), regions.end(), goesBefore);
    return regions;
}

QStringList regionsInOrder(const QList<Series> &indicators, const SheetRequest &request, int year)
{
    QStringList regions = regionsBeside(indicators, request, year);
    const QStringList &order = request.regionOrder;
    const auto placeOf = [&](const QString &id) {
        const qsizetype place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(regions.begin(), regions.end(),
                     [&](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return regions;
}

bool standByCode(const QStringList &regions)
{
    return std::is_sorted(regions.begin(), regions.end(), goesBefore);
}

QStringList wholeLevel(const QStringList &shown)
{
    const Regions &table = Regions::shipped();
    // A zone without a code may stand first; which level it is of, the others tell.
    const Region *first = nullptr;
    for (const QString &id : shown) {
        const Region *region = table.find(id);
        if (region && !region->code.isEmpty() && !first)
            first = region;
    }
    if (!first)
        return {};
    for (const QString &id : shown) {
        const Region *region = table.find(id);
        if (!region || region->parent != first->parent)
            return {};
    }
    constexpr QLatin1String firstBeyond("70"); // Taiwan, Hong Kong and Macau have no such reports
    QStringList all;
    for (const Region &region : table.all()) {
        if (region.parent == first->parent && !region.code.isEmpty() &&
            Regions::level(region) == Regions::level(*first) && region.code < firstBeyond)
            all << region.id;
    }
    std::sort(all.begin(), all.end());
    for (const QString &id : shown) {
        if (!all.contains(id))
            all << id;
    }
    return all;
}

std::optional<int> yearPlanned(const Library &library, const SheetRequest &request)
{
    if (request.year)
        return request.year;
    QMap<int, QSet<QString>> regions;
    for (const LibraryEntry &entry : library.entries()) {
        if (entry.identity.planYear)
            regions[*entry.identity.planYear].insert(entry.identity.regionId);
    }
    std::optional<int> best;
    for (auto it = regions.cbegin(); it != regions.cend(); ++it) {
        if (!best || it->size() >= regions.value(*best).size())
            best = it.key();
    }
    return best;
}

} // namespace PlanLens

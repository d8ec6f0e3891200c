// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "exchange/storedplaces.h"
#include "library/seriesfigures.h"
#include "presenting/charttext.h"
#include "presenting/pointtable.h"
#include "sheetmaking/sheetmaking.h"
#include "sheetmaking/targetwords.h"
#include "sheets/nationalsheet.h"
#include "targets/figuredifference.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// Without indicators named, so many at most, those that the most regions set a target of.
constexpr qsizetype mostIndicators = 8;

QStringList publishedOf(const Library &library, const QStringList &regions, int year)
{
    QSet<QString> published;
    for (const LibraryEntry &entry : library.entries()) {
        if (entry.identity.planYear == year)
            published.insert(entry.identity.regionId);
    }
    QStringList ordered = regions;
    ordered.removeIf([&](const QString &id) { return !published.contains(id); });
    return ordered;
}

/// The first of the figures that stand, and of those that say the same, that is neither a bound nor
/// a range (32765 beside 突破3万亿); none where there is no such.
std::optional<double> exactFigure(const QList<StandingPoint> &stated)
{
    for (const StandingPoint &one : stated) {
        const Value &value = one.point->value;
        const bool stands =
            one.standing == Standing::Current || one.standing == Standing::Confirming;
        if (stands && standsWithOthers(*one.point) && value.relation == Relation::Equal &&
            !value.isRange())
            return value.figure();
    }
    return {};
}

/// Last year's GDP by region: a bound or a range of it is no weight.
QHash<QString, double> weightsOf(const Library &library, const QStringList &regions,
                                 const QStringList &reports, int year)
{
    QHash<QString, double> weights;
    const Catalogue catalogue = library.catalogue();
    const Indicator *gdp = catalogue.find(QStringLiteral("gdp"));
    if (!gdp)
        return weights;
    const Series series = seriesFrom(library, *gdp, regions, reports);
    const PointTable points(series);
    for (const QString &id : regions) {
        if (const auto figure =
                exactFigure(points.standing(id, Period::year(year - 1), Role::Actual)))
            weights.insert(id, *figure);
    }
    return weights;
}

qsizetype targetsIn(const Series &series, const NationalData &data)
{
    QSet<QString> regions;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (point.role() == Role::Target && point.period() == Period::year(data.year) &&
            point.value.kind != ValueKind::Blank && data.regions.contains(id))
            regions.insert(id);
    }
    return regions.size() + data.words.value(series.indicator.id).size();
}

/// Those that the most regions set a target of, at least a quarter of them; in the order given.
QList<Series> mainSeries(const QList<Series> &all, const NationalData &data)
{
    QList<qsizetype> counts;
    for (const Series &series : all)
        counts << targetsIn(series, data);
    const qsizetype least = std::max(qsizetype(1), (data.regions.size() + 3) / 4);
    QList<Series> chosen;
    for (const qsizetype place : commonestOf(counts, mostIndicators, least))
        chosen << all.at(place);
    return chosen;
}

void addWords(const QList<Observation> &found, const LibraryEntry &entry,
              ByIndicatorAndRegion<StatedObservation> &words)
{
    for (const Observation &observation : found) {
        StatedObservation stated = statedBy(entry);
        stated.observation = observation;
        words[observation.indicator].insert(entry.identity.regionId, stated);
    }
}

/// Words in place of figures, for the regions that set no figure of an indicator, and beside them.
void addWords(const Library &library, const QStringList &reports, NationalData &data)
{
    for (const LibraryEntry &entry : library.entries()) {
        if (entry.identity.planYear != data.year ||
            !data.regions.contains(entry.identity.regionId) ||
            (!reports.isEmpty() && !reports.contains(entry.key)))
            continue;
        const TargetsInWords found = targetsInWords(library, entry.key, data.year, data.indicators);
        addWords(found.instead, entry, data.words);
        addWords(found.beside, entry, data.wishes);
    }
}

/// What regions state of one part: this year's target and last year's actual.
void addPart(const Series &part, const QString &whole, NationalData &data)
{
    const StandingTable points(part);
    const QString name = displayName(part.indicator);
    for (const QString &region : std::as_const(data.regions)) {
        for (const auto &[year, role] :
             {std::pair(data.year, Role::Target), std::pair(data.year - 1, Role::Actual)}) {
            const SeriesPoint *point = points.current(region, Period::year(year), role);
            if (point && point->value.figure())
                data.parts[whole][region]
                    << NationalPart{name, point->source, point->value, part.unit};
        }
    }
}

void addParts(const Library &library, const QStringList &reports, NationalData &data)
{
    const Catalogue catalogue = library.catalogue();
    for (const Series &series : std::as_const(data.indicators)) {
        for (const QString &id : catalogue.partsOf(series.indicator))
            addPart(seriesFrom(library, *catalogue.find(id), data.regions, reports),
                    series.indicator.id, data);
    }
}

/// Indicators that a person asked for and of which the library has nothing stay, as empty columns
/// would: what reports say of them in words is looked for too.
void addAskedFor(const Library &library, const SheetRequest &request, QList<Series> &all)
{
    const Catalogue catalogue = library.catalogue();
    for (const QString &id : request.indicators) {
        const Indicator *indicator = catalogue.find(id);
        if (indicator && std::none_of(all.begin(), all.end(), [&](const Series &series) {
                return series.indicator.id == id;
            }))
            all << Series{.indicator = *indicator, .unit = indicator->unit};
    }
}

} // namespace

SheetContent makeNationalSheet(const Library &library, const SheetRequest &request)
{
    const auto year = yearPlanned(library, request);
    if (!year)
        return {};
    NationalData data{.year = *year};
    data.indicators = seriesFor(library, request);
    data.regions = regionsInOrder(data.indicators, request, *year);
    data.chosenOrder = !standByCode(data.regions);
    if (data.regions.isEmpty())
        return {};
    addAskedFor(library, request, data.indicators);
    if (request.regions.isEmpty())
        data.all = wholeLevel(data.regions);
    data.published = publishedOf(library, data.all.isEmpty() ? data.regions : data.all, *year);
    data.weights = weightsOf(library, data.regions, request.reports, *year);
    addWords(library, request.reports, data);
    if (request.indicators.isEmpty())
        data.indicators = mainSeries(data.indicators, data);
    addParts(library, request.reports, data);
    return nationalSheet(data, optionsFor(library, request));
}

} // namespace PlanLens

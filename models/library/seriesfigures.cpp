// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/seriesfigures.h"

#include "catalogue/redefinitions.h"
#include "library/library.h"
#include "series/seriesbuilding.h"
#include "text/workpoint.h"

#include <QSet>

namespace PlanLens {

QList<StatedObservation> figuresForSeries(const Library &library, const QString &indicator,
                                          const QStringList &regionIds)
{
    QList<StatedObservation> figures = library.observationsOf(indicator, regionIds);
    const Redefinitions &table = Redefinitions::shipped();
    for (const QString &other : table.formersOf(indicator) + table.latersOf(indicator))
        figures += library.observationsOf(other, regionIds);
    return figures;
}

Series seriesFrom(const Library &library, const Indicator &indicator, const QStringList &regionIds,
                  const QStringList &reports)
{
    QList<StatedObservation> figures = figuresForSeries(library, indicator.id, regionIds);
    if (!reports.isEmpty())
        figures.removeIf(
            [&](const StatedObservation &stated) { return !reports.contains(stated.reportKey); });
    return buildSeries(indicator, figures, regionIds);
}

QList<Series> allSeriesFrom(const Library &library, const QStringList &regionIds,
                            const QStringList &reports)
{
    const QStringList used = library.indicatorsInUse();
    const QSet<QString> inUse(used.begin(), used.end());
    const Catalogue catalogue = library.catalogue();
    QList<Series> all;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (!inUse.contains(indicator.id))
            continue;
        workPoint();
        Series series = seriesFrom(library, indicator, regionIds, reports);
        if (!series.points.isEmpty())
            all << std::move(series);
    }
    return all;
}

Series withColors(Series series, const Library &library)
{
    QStringList regions;
    for (const SeriesPoint &point : std::as_const(series.points)) {
        const QString &own = point.observation().regionId;
        const QString &id = own.isEmpty() ? point.source.regionId : own;
        if (!regions.contains(id))
            regions << id;
    }
    series.colors = library.regionColors(regions);
    return series;
}

} // namespace PlanLens

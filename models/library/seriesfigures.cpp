// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/seriesfigures.h"

#include "catalogue/redefinitions.h"
#include "library/library.h"
#include "series/seriesbuilding.h"

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

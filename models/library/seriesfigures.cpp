#include "library/seriesfigures.h"

#include "indicators/redefinitions.h"

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

} // namespace PlanLens

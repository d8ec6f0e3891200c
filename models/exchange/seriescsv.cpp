// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/jsonvalues.h"
#include "exchange/seriesexchange.h"
#include "figures/units.h"

namespace PlanLens {

QString pointUnit(const Series &series, const SeriesPoint &point)
{
    if (!point.value.low && !point.value.high)
        return {};
    if (point.value.kind == ValueKind::Change && series.unit == u"%")
        return pointsUnit.toString();
    return series.unit;
}

QByteArray seriesCsv(const Series &series)
{
    CsvWriter csv(QStringLiteral("region_code,region,period,role,relation,low,high,unit,"
                                 "approximate,estimated,basis,printed,verdict,origin,report,line")
                      .split(u','));
    for (const SeriesPoint &point : series.points) {
        if (!point.definition.isEmpty())
            continue; // no column says that it is of another definition
        const Observation &observation = point.observation();
        const Value &value = point.value;
        csv.addRow({point.source.regionCode, point.source.regionName, observation.period.toString(),
                    toKey(observation.role), keyOrEmpty(value.relation), csvNumber(value.low),
                    csvNumber(value.high), pointUnit(series, point), csvFlag(value.approximate),
                    csvFlag(observation.estimated), value.basis, observation.printed,
                    keyOrEmpty(point.verdict), toKey(observation.origin), point.source.file,
                    QString::number(observation.line)});
    }
    return csv.bytes();
}

} // namespace PlanLens

#pragma once

#include "indicators/catalogue.h"
#include "indicators/observation.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// An observation together with the report that states it.
struct StatedObservation
{
    Observation observation;
    QString reportKey;
    QString reportTitle;
    QString file;
    QString regionId;
    QString regionCode;
    QString regionName;
    int reviewYear = 0; ///< of the report; 0 where not known
    int planYear = 0;
};

/// One point of a chart.
struct SeriesPoint
{
    StatedObservation source;
    Value value; ///< in the series' unit
    std::optional<Verdict>
        verdict; ///< on an actual: against the target of the same region and period
    QString verdictReason;
    QList<StatedObservation> also; ///< other places of the same report that say the same

    const Observation &observation() const { return source.observation; }
    const Period &period() const { return source.observation.period; }
    Role role() const { return source.observation.role; }
};

/// One indicator across regions and periods, in one unit.
struct Series
{
    Indicator indicator;
    QString unit;
    QList<SeriesPoint>
        points; ///< by region (in the order asked for), period, role (target first), report
    QList<StatedObservation> left; ///< what could not be brought to the unit
};

/// Brings observations of one indicator into one unit, joins text and table of one report where
/// they agree, and judges each actual against its target.
Series buildSeries(const Indicator &indicator, const QList<StatedObservation> &observations,
                   const QStringList &regionOrder = {});

} // namespace PlanLens

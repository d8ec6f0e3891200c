#pragma once

#include "catalogue/catalogue.h"
#include "figures/observation.h"

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
    QString regionId; ///< whom the figure is about: a district's report cites its city
    QString regionCode;
    QString regionName;
    QString reportRegionId;   ///< whose report it is; empty where it is the figure's own region
    QString reportRegionName; ///< full name
    int reviewYear = 0;       ///< of the report; 0 where not known
    int planYear = 0;

    bool operator==(const StatedObservation &) const = default;
};

/// One point of a chart.
struct SeriesPoint
{
    StatedObservation source;
    /// In the series' unit, an index as the rate it stands for (103以内 as 3以内). A Change stays
    /// one: it is no level and has no place on the same axis.
    Value value;
    std::optional<Verdict>
        verdict; ///< on an actual: against the target of the same region and period
    QString verdictReason;
    QList<StatedObservation> also; ///< other places of the same report that say the same
    /// Id of the indicator that it is a figure of, where that is the series' own under another
    /// definition (see redefinitions.h); empty for the series' own.
    QString definition;

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
///
/// Observations of indicators that it continues, or that continue it, under another definition may
/// be among them: those that stand before or behind the indicator's own are kept, with their
/// definition; see definitionline.h.
///
/// The unit is the catalogue's, else the commonest printed one. The target of an actual is the one
/// that the same report states; else that of the plan for the period, else the newest report's.
/// Regions not in `regionOrder` follow those that are, by Regions::sortKey().
Series buildSeries(const Indicator &indicator, const QList<StatedObservation> &observations,
                   const QStringList &regionOrder = {});

} // namespace PlanLens

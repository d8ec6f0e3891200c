// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/indicator.h"
#include "figures/verdict.h"
#include "series/statedobservation.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

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
    /// What the library keeps of the colours of regions, by id; see Library::regionColors().
    QHash<QString, int> colors = {};
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

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
    /// Where in the report it stands, as people cite it; empty where it was not asked for. See
    /// withPlaces().
    QString place = {};

    bool operator==(const StatedObservation &) const = default;
};

} // namespace PlanLens

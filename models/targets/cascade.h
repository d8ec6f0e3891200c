// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "targets/figuredifference.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// What one level of government asks for: a step of a cascade.
struct CascadeStep
{
    QString regionId;
    int level = 0; ///< Regions::level(): 0 the country, 1 a province, 2 a prefecture, 3 a county
    SeriesPoint target;             ///< the one that stands; its value is in the cascade's unit
    QList<SeriesPoint> disagreeing; ///< what other places state of it
    /// Index of the step it is measured against: that of the nearest place around it whose target
    /// is a figure. −1 where there is none.
    int upper = -1;
    std::optional<FigureDifference> difference; ///< from the upper one's
};

/// How the targets of one indicator for one year go from level to level (层层加码): country,
/// province, prefecture, district.
struct Cascade
{
    Indicator indicator;
    QString unit;
    Period period;
    QList<CascadeStep> steps; ///< the country first; districts after the city they lie in
    QStringList silent;       ///< ids of regions of which no report of these states a target
};

/// The regions with the places around each that are in the table of places, from the country down,
/// in the order of their codes. These are to be asked of the library for a cascade.
QStringList withPlacesAround(const QStringList &regions);

/// The cascade of a series. `regions` are ids; all that state a target, where there are none; the
/// places around them are taken too.
Cascade cascadeOf(const Series &series, const QStringList &regions, const Period &period);

/// Years for which a series has a target.
QList<Period> cascadePeriods(const Series &series);
/// The last year for which the targets of two levels can be compared, else the last with a target.
std::optional<Period> defaultCascadePeriod(const Series &series, const QStringList &regions);

/// The places around a region, the nearest first.
QStringList placesAround(const QString &region);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "sheets/sheetoptions.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// What is stated of a region and stands in no series of a sheet.
struct OtherFigures
{
    /// Those that a person put right or made: they are never left out.
    QList<StatedObservation> corrected;
    int unknown = 0; ///< how many more bear a name that stands for no known indicator
    int undated = 0; ///< and how many are of a part of a year, or of no year
};

/// Of all that is stated of a region (see Library::observationsAbout) what the series leave out.
/// What states no figure is not counted.
OtherFigures otherFigures(const QList<Series> &indicators, const QList<StatedObservation> &about);

/// The corrected ones as series, one for each name and unit, without ids: what a sheet sets in rows
/// of their own. Those without a year have no column there.
QList<Series> seriesOfOthers(const OtherFigures &others);

/// What a sheet says of those that it does not set: each corrected one, and how many others.
QStringList remarksOnOthers(const OtherFigures &others, const SheetOptions &options);

} // namespace PlanLens

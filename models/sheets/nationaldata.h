// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QHash>
#include <QStringList>

namespace PlanLens {

/// What a report says of an indicator, by the indicator and its region.
template <typename T>
using ByIndicatorAndRegion = QHash<QString, QHash<QString, T>>;

/// A figure of a part of an indicator: of the incomes of the city alone.
struct NationalPart
{
    QString name; ///< of the part, for people
    StatedObservation stated;
    Value value = {};  ///< in the unit
    QString unit = {}; ///< of the part's series
};

/// What a table of the targets of many regions is made of.
struct NationalData
{
    int year = 0;             ///< of the targets
    QList<Series> indicators; ///< over the regions, with the year before
    QStringList regions;      ///< ids
    bool chosenOrder = false; ///< the regions stand as a person ordered them, not by GB/T 2260
    QStringList published; ///< ids of those of which the library has a report that plans the year
    /// All regions of that level, whether or not the library knows them; empty where a person chose
    /// the regions.
    QStringList all;
    QHash<QString, double> weights; ///< last year's GDP by region, in one unit
    /// What a report says of its target in words instead of a figure (与经济增长同步).
    ByIndicatorAndRegion<StatedObservation> words;
    /// What a report wishes beside the figure that it sets (在实际工作中争取更好结果).
    ByIndicatorAndRegion<StatedObservation> wishes;
    /// Figures of parts, this year's targets and last year's actuals: what there is where a report
    /// has none of the whole.
    ByIndicatorAndRegion<QList<NationalPart>> parts;
};

} // namespace PlanLens

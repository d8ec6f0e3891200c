// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "targets/figuredifference.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// How a region set its target for one year, and what came of it. Points are those that stand.
struct StyleYear
{
    Period year;
    std::optional<SeriesPoint> target;
    std::optional<SeriesPoint> actual;
    std::optional<SeriesPoint> targetBefore;  ///< of the year before
    std::optional<SeriesPoint> actualBefore;  ///< of the year before, as it stands now
    std::optional<FigureDifference> ambition; ///< the target less the actual of the year before
    std::optional<FigureDifference> accuracy; ///< the actual less the target
    std::optional<FigureDifference> change;   ///< the target less that of the year before
};

/// The style in which a region sets the target of one indicator.
struct TargetStyle
{
    Indicator indicator;
    QString unit;
    QString regionId;
    QList<StyleYear> years; ///< each with a target, in order
    // Of the targets that can be compared with that of the year before:
    int raised = 0;
    int kept = 0;
    int lowered = 0;
};

/// The style of a region; of the first one of the series that has a target, where `region` is
/// empty.
TargetStyle targetStyleOf(const Series &series, const QString &region);

/// Ids of the regions of a series that state a target of a year.
QStringList regionsWithTarget(const Series &series);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"
#include "charts/labelplacer.h"

namespace PlanLens {

/// What part of a column chart the marks of its breaks are set into.
struct BreakFrame
{
    QRectF plot;
    qreal zero = 0;        ///< y of the base line
    qreal groupExtent = 0; ///< width of a group
    qreal lane = 0;        ///< width of a lane
};

/// The dashed line of each change of definition or basis, across the whole plot, with two strokes
/// at the base line: what stands on both sides is not one line. Where all lanes break at one place
/// it is one line between the groups that says above the plot what changed; else each lane has
/// its own, in its colour, and says it in its tooltip.
void addBreakMarks(const ChartStage &stage, const BreakFrame &frame, LabelPlacer &labels);

/// Whether the marks need a line of text above the plot.
bool breaksNeedLabels(const ChartData &data);

} // namespace PlanLens

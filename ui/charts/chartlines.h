// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"
#include "presenting/chartdata.h"

#include <QFontMetricsF>
#include <QList>
#include <QStringList>

namespace PlanLens {

/// The lines under a chart that give the labels that found no place in it, a line for each lane and
/// role: “target: 2021 ≥ 6, 2022 ≈ 5.5”.
QStringList linesOf(const ChartData &data, const QList<const ChartPoint *> &unplaced);

/// Sets lines into a width; what is more than `most` is counted in the last one, or follows where
/// further lines are written.
QStringList wrapped(const QStringList &lines, const QFontMetricsF &metrics, qreal width, int most,
                    FurtherLines further);

/// Writes lines below each other into the width of the stage, from `top` on.
void addLines(const ChartStage &stage, const QStringList &lines, qreal top);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"

#include <QFontMetricsF>

namespace PlanLens {

/// Height of the names below columns, and of the second line where a group has one.
qreal groupNamesHeight(const ChartData &data, const QFontMetricsF &metrics);
/// Adds the names below a plot of columns: every second or third where there is no room for all.
void addGroupNames(const ChartStage &stage, const QRectF &plot);
/// Writes “none” where a group of a single region has nothing.
void addNoneWhereMissing(const ChartStage &stage);

} // namespace PlanLens

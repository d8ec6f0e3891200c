// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"

#include <QHash>
#include <QList>

namespace PlanLens {

/// The brackets over a column chart, for what several years come to, and the rows they stand in.
struct Brackets
{
    QHash<const ChartPoint *, int> rowOf; ///< counted from the plot upwards
    int rows = 0;
    QList<const ChartPoint *> left; ///< those that there is no row for
};

/// Brackets that stand beside each other share a row; there are no more rows than `most`.
Brackets stackedBrackets(const ChartData &data, int most);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace PlanLens {

constexpr qreal leastTablePoints = 7;
constexpr qreal mostTablePoints = 24;

/// The size in points in which a person wants the text of tables, in the whole program; 0 for that
/// of the interface.
qreal tablePoints();
/// Kept within the bounds; 0 is the size of the interface.
void setTablePoints(qreal points);

} // namespace PlanLens

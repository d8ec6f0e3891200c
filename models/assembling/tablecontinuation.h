// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>

namespace PlanLens {

/// Puts tables together that a page end parted: the second repeats the head of the first, or stands
/// below 续表. Returns the lines at which they were joined.
QList<int> joinContinuedTables(QList<RawItem> &items);

} // namespace PlanLens

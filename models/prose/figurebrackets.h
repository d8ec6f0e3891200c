// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "sentences/prosestretch.h"

#include <QList>

namespace PlanLens {

/// Gives what brackets right behind a figure say of it to the claims of that figure, where they
/// hold no figure of their own: its prices, 增长6%（可比价）, an earlier year that it is of,
/// 占4%（2020年数据）, or that it is expected, 9亿元（预计数，下同）. Claims from `first` on are
/// the sentence's.
void takeBracket(const Stretch &stretch, const Aside &aside, QList<Observation> &claims,
                 qsizetype first);

} // namespace PlanLens

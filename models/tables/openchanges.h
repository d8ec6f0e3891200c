// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/headbody.h"

#include <QList>

namespace PlanLens {

/// 同比增减 leaves open whether it is a rate or an amount: cells of 3.2% tell, rates in a column
/// beside it, or the amounts that it is the difference of.
void settleOpenChanges(QList<ColumnTitle> &titles, const HeadBody &body);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "sentences/prosestretch.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// The words in which a sentence names the prices that a figure is reckoned at: those of the
/// figure's own words (现价增长4%), else those that a clause in front says of all that follow
/// (按可比价格计算，…). Empty where it names none. `figure` is where the figure starts.
QString pricesOf(const Stretch &stretch, int figure);

/// Brackets right behind a figure that name its prices and no figure, 增长6%（可比价）, give them
/// to the claims of it: those from `first` on are the sentence's.
void takePrices(const Stretch &stretch, const Aside &aside, QList<Observation> &claims,
                qsizetype first);

} // namespace PlanLens

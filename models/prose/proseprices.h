// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"
#include "sentences/prosestretch.h"

#include <QString>

namespace PlanLens {

/// The words in which a sentence names the prices that a figure is reckoned at: those of the
/// figure's own words (现价增长4%), else those that a clause in front says of all that follow
/// (按可比价格计算，…). Empty where it names none. `figure` is where the figure starts.
QString pricesOf(const Stretch &stretch, int figure);

/// 人均生产总值约合|2万美元: has the phrase of a figure tell that its name is told in other money,
/// which is no part of it.
void takeConverted(const ClauseView &view, ClaimPhrase &phrase);

} // namespace PlanLens

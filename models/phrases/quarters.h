// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosestretch.h"

namespace PlanLens {

/// 一至三季度税收分别增长3%、4%、5%: the quarters of one thing, of which each has its figure. As it
/// is where several things are told of all of them (一至三季度，税收、投资和消费分别增长…).
void giveOutQuarters(const Stretch &stretch, ClaimPhrase &phrase);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosestretch.h"

namespace PlanLens {

/// Takes apart the words [from, figure.start). Bounded by their number.
ClaimPhrase parsePhrase(const Stretch &stretch, const Numbers &numbers, int from,
                        const Figure &figure);

} // namespace PlanLens

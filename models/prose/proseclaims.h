// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "language/numerals.h"
#include "phrases/prosecontext.h"
#include "prose/discourse.h"
#include "sentences/prosestretch.h"

#include <QList>

namespace PlanLens {

/// Reads the clauses of a sentence one after the other into observations. A figure takes its
/// subject from the words before it, else from those after it (17.7万人就业), else from what was
/// last spoken of: `discourse`, which is given back with what this sentence spoke of.
///
/// Anchors hold the range in the block's text; block, line and printed are the caller's. Where
/// figures stand that could not be read goes to `unread`, as ranges in the block's text too; a
/// figure that nothing is found for which it measures is added to `unnamed`, no claim.
Discourse readClaims(const Sentence &sentence, Discourse discourse, ProseContext &context,
                     QList<Observation> &claims, QList<UnreadNumber> &unread,
                     QList<Anchor> &unnamed);

} // namespace PlanLens

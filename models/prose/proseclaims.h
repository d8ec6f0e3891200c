// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "language/numerals.h"
#include "prose/discourse.h"
#include "prose/prosecontext.h"
#include "prose/prosestretch.h"

#include <QList>

namespace PlanLens {

/// A figure that makes no claim though it should.
struct LostFigure
{
    ProblemKind reason = ProblemKind::UnreadableValue;
    int start = 0; ///< in the block's text
    int end = 0;
};

/// Reads the clauses of a sentence one after the other into observations. A figure takes its
/// subject from the words before it, else from those after it (17.7万人就业), else from what was
/// last spoken of: `discourse`, which is given back with what this sentence spoke of.
///
/// Anchors hold the range in the block's text; block, line and printed are the caller's. Figures
/// that make no claim though they should go to `lost`.
Discourse readClaims(const Sentence &sentence, Discourse discourse, ProseContext &context,
                     QList<Observation> &claims, QList<LostFigure> &lost);

} // namespace PlanLens

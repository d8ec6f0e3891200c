// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figures/observation.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// The target among the figures of its report that an actual is judged by: the same indicator,
/// region and period; that of a table before that of the text. Null where there is none.
const Observation *judgingTarget(const Observation &actual, const QList<Observation> &ofReport);
/// What came of a target, likewise.
const Observation *judgedActual(const Observation &target, const QList<Observation> &ofReport);

/// Why an actual has its verdict, one sentence in the person's language: “2.6 misses the target
/// ≈5.5.” Where the figures do not settle it and the report itself does, that it does. Empty where
/// there is no verdict. `target` may be null.
QString verdictReason(const Observation *target, const Observation &actual, Direction direction);

/// The same for a figure among all figures of its report; empty for a target.
QString verdictReason(const Observation &actual, const QList<Observation> &ofReport,
                      const Catalogue &catalogue);

} // namespace PlanLens

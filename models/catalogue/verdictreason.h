// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figures/observation.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// Why an actual has its verdict, one sentence in the person's language: “2.6 misses the target
/// ≈5.5.” Where the figures do not settle it and the report itself does, that it does. Empty where
/// there is no verdict. `target` may be null.
QString verdictReason(const Observation *target, const Observation &actual, Direction direction);

/// The same for a figure among all figures of its report; empty for a target.
QString verdictReason(const Observation &actual, const QList<Observation> &ofReport,
                      const Catalogue &catalogue);

} // namespace PlanLens

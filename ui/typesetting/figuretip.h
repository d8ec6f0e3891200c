// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "style/theme.h"

#include <QString>

namespace PlanLens {

/// What is said about a figure when the pointer rests on it: name, printed text, period, role and
/// verdict with its reason, and how it was read where that is known. Rich text.
QString figureTip(const Observation &observation, const QString &reason, const Theme &theme,
                  const QString &howRead = {});

} // namespace PlanLens

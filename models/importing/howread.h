// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QMap>
#include <QString>

namespace PlanLens {

/// By which rule and words figures were read, in the person's language, by their places.
using HowRead = QMap<Anchor, QString>;

/// Interprets a stored report again to tell how its figures were read, which a library does not
/// keep. What a person made has no rule, and what a person put right was read all the same.
HowRead howRead(const Report &report);

} // namespace PlanLens

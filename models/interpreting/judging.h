// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figures/observation.h"

#include <QList>

namespace PlanLens {

/// Sets the indicator that the observation's name, unit, measure and parent stand for; none where
/// the catalogue knows none. Of a table the measure follows.
void joinToCatalogue(Observation &observation, const Catalogue &catalogue);

/// Gives each actual of one report its verdict against the report's target for the same indicator,
/// region and period; none where there is no such target.
void judgeActuals(QList<Observation> &observations, const Catalogue &catalogue);

} // namespace PlanLens

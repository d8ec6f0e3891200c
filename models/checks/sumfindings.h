// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "figures/agreement.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// What a figure may stand for, in the base of its unit's dimension; open at the side of a bound.
Span spanInBase(const Observation &figure);

/// Of its unit, as units.h has it; empty where the unit is not known.
QString dimensionOf(const Observation &figure);

/// What comes of figures that must add up to another: `sum` and `parts` are indices of
/// observations of one dimension. The evidence is the sum, then its parts.
Finding sumFinding(const CheckedText &text, int sum, const QList<int> &parts);

} // namespace PlanLens

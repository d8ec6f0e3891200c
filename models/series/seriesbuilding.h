// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// Brings observations of one indicator into one unit, joins text and table of one report where
/// they agree, and judges each actual against its target.
///
/// Observations of indicators that it continues, or that continue it, under another definition may
/// be among them: those of years before or after the indicator's own are kept, with their
/// definition; see definitionline.h.
///
/// Figures of a part of a year are left out.
///
/// The unit is the one that all figures are printed in (none, where none prints one), else the
/// catalogue's, else the commonest. Growth at current and at comparable prices are never joined.
/// The target of an actual is the one that the same report states; else that of the plan for the
/// period, else the newest report's. Regions not in `regionOrder` follow those that are, by
/// Regions::sortKey().
Series buildSeries(const Indicator &indicator, const QList<StatedObservation> &observations,
                   const QStringList &regionOrder = {});

} // namespace PlanLens

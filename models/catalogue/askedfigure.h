// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/indicator.h"
#include "figures/observation.h"

#include <QString>

namespace PlanLens {

/// How a printed figure and an indicator that bears its name go together.
enum class FigureFit {
    None,
    ByUnit, ///< no word says growth, but the unit % does
    Exact
};

/// What is known of a figure besides its name.
struct AskedFigure
{
    bool growth = false; ///< the name says growth
    Measure measure = Measure::Level;
    QString unit; ///< as printed

    /// Whether quantity and unit are the indicator's.
    FigureFit fit(const Indicator &indicator) const;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tableroles.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What cells that are selected together come to.
struct SelectionSum
{
    int cells = 0;   ///< that hold anything
    int figures = 0; ///< of them those that hold a figure, in words or in numbers
    int added = 0;   ///< of them those that were added up
    /// Bounds, figures that are only about so much, ranges, changes and figures in words: a sum of
    /// them would say more than they do.
    int leftOut = 0;
    bool unitsDiffer = false; ///< then nothing is added up
    QString unit;             ///< of what was added up
    std::optional<double> sum;
    std::optional<double> mean;

    bool operator==(const SelectionSum &) const = default;
};

/// Adds up the figures of `cells` filled cells. Only plain numbers of one unit are added: levels
/// with levels, changes with changes.
SelectionSum sumOf(int cells, const QList<CellFigure> &figures);

/// `6 cells · 4 figures · sum 12.5 % · mean 6.25 % · 2 that are bounded, about or in words left
/// out`; sum and mean where two figures or more were added. Empty for fewer than two cells.
QString selectionText(const SelectionSum &sum);

} // namespace PlanLens

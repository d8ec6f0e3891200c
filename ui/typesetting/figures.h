// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QHash>
#include <QList>

namespace PlanLens {

/// A stretch of a block's or cell's text that is a figure a person can choose.
struct FigureRange
{
    int start = 0;
    int length = 0;
    int observation = -1; ///< index in the list of observations

    bool operator==(const FigureRange &) const = default;
};

/// The figures of a report by place, as they can be drawn: in order and never overlapping.
class Figures
{
public:
    explicit Figures(const QList<Observation> &observations);

    /// Those of one block (row and column -1) or cell whose text has `textLength` characters. Where
    /// two claim the same characters the first keeps them, and the other what is left of its own.
    QList<FigureRange> at(int block, int row, int column, int textLength) const;

private:
    QHash<std::pair<int, std::pair<int, int>>, QList<FigureRange>> m_byPlace;
};

} // namespace PlanLens

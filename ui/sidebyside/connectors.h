// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/scrollmap.h"

namespace PlanLens {

/// A band between the two columns, from blocks on the left to those on the right. In pixels from
/// the top of the window; on the side that has no blocks it has no height.
struct Connector
{
    int row = -1;
    BlockStatus status = BlockStatus::Changed;
    qreal leftTop = 0;
    qreal leftBottom = 0;
    qreal rightTop = 0;
    qreal rightBottom = 0;

    bool operator==(const Connector &) const = default;
};

/// Where both columns stand in the window.
struct Viewed
{
    qreal left = 0;  ///< height of the left column on the window's top line
    qreal right = 0; ///< of the right column
    qreal height = 0;
};

/// The bands of all rows that differ and of which either side is in the window.
QList<Connector> connectorsIn(const Viewed &viewed, const Alignment &alignment,
                              const PairColumn &left, const PairColumn &right,
                              const ScrollMap &map);

} // namespace PlanLens

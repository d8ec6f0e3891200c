// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace PlanLens {

/// A stretch of a line in columns of a fixed-width font, in which ideographs are two wide.
struct Extent
{
    int start = 0;
    int end = 0;

    bool operator==(const Extent &) const = default;
};

/// To which of the heads each cell of a line belongs by where it stands, in rising order: that
/// whose middle is nearest. Empty where two cells would stand under one head.
QList<int> headsOfCells(const QList<Extent> &heads, const QList<Extent> &cells);

} // namespace PlanLens

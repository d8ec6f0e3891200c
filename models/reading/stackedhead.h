// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rowform.h"
#include "reading/textlines.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// A head of two or three lines over rows that blanks part: groups over several columns, units in a
/// line of their own.
struct StackedHead
{
    /// For each line of the head one cell a column; a group has its title in its first column.
    QList<QList<RawCell>> rows;
    QList<QList<int>> spans; ///< of each cell: over how many columns it stands; 0 where covered
    QList<int> numbers;      ///< of the lines
    QList<Extent> columns;   ///< where the columns stand
    qsizetype next = 0;      ///< the line after the head
    bool clear = true;       ///< false where two readings of the groups are as good
};

/// The head at `first`. Which columns a group stands over its place tells: its middle is that of
/// its columns. Nothing where no such head stands there.
std::optional<StackedHead> stackedHead(QStringView source, const QList<TextLine> &lines,
                                       qsizetype first);

} // namespace PlanLens

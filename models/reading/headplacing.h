// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/alignedcells.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// A title as it stands in a line of the head.
struct StandingTitle
{
    QString text;
    Extent place;
    bool ofFigures = false; ///< it says what figures stand below it: no title of names or units
};

/// A column of a table that blanks part, with what stands over it so far.
struct HeadColumn
{
    Extent place{-1, -1};
    bool figures = false; ///< figures stand in it
    QString title;        ///< of the lowest line that has one; null where none has
    bool goesOn = false;  ///< the group that the column at its left is of has it too

    void add(const Extent &more);
};

/// One line of titles put over the columns.
struct PlacedTitles
{
    QList<int> titles; ///< for each column the title that begins there, or -1
    QList<int> spans;  ///< for each column how many it stands over; 0 where covered
    QList<HeadColumn> columns;
    bool clear = true; ///< no other way to put them is about as good
};

/// Puts the titles of a line over columns, in their order: each over one column that has no title
/// yet, or as that of a group over neighbours that all have one. Where it stands tells: its middle
/// is that of its columns, or else its left end. Nothing where they cannot be put so.
std::optional<PlacedTitles> placeTitles(const QList<StandingTitle> &titles,
                                        const QList<HeadColumn> &columns);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/anchor.h"

#include <QString>

#include <vector>

namespace PlanLens {

/// A stretch of a text document: position and length in UTF-16 units.
struct TextRange
{
    int position = -1;
    int length = 0;

    bool isValid() const { return position >= 0; }
    int end() const { return position + length; }
    bool contains(int other) const { return other >= position && other < end(); }
    bool operator==(const TextRange &) const = default;
};

/// Where the blocks and cells of a report stand in the text document that shows it, both ways.
///
/// Every character of a block or cell is one character of the document, so a place needs no more
/// than its first position.
class AnchorMap
{
public:
    struct Place
    {
        int block = -1;
        int row = -1;
        int column = -1;
        TextRange range;
    };

    AnchorMap() = default;
    explicit AnchorMap(const QString &report) : m_report(report) {}

    /// Places are added in reading order, that is by rising position.
    void add(int block, int row, int column, const TextRange &range);

    /// First position of an anchor; -1 where the document does not hold it.
    int positionOf(const Anchor &anchor) const { return rangeOf(anchor).position; }
    /// What an anchor covers. Of a table as a whole: all its cells. Of a cell that is covered by a
    /// merged one: the cell before it. Ranges are cut at the end of their text.
    TextRange rangeOf(const Anchor &anchor) const;

    /// The place at a position, or the nearest before it, with the character there as its range
    /// (none where the place is empty). Not valid in a document without places.
    Anchor anchorAt(int position) const;
    /// The anchor of a selection; cut where it goes beyond one block or cell.
    Anchor anchorOf(const TextRange &range) const;

    const std::vector<Place> &places() const { return m_places; }

private:
    const Place *placeAt(int position) const;
    TextRange rangeOfBlock(int block) const;

    QString m_report;
    std::vector<Place> m_places;
};

} // namespace PlanLens

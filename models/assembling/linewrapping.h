// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>
#include <QStringView>

namespace PlanLens {

/// How wide the lines of a text are that a program broke at a margin, in half-width characters: an
/// ideograph counts two. Of lines as a document has them, before any are joined.
class LineWrapping
{
public:
    /// `begins` tells whether a line can only be the first of its paragraph.
    LineWrapping(const QList<RawItem> &items, bool (*begins)(const RawItem &));

    /// Whether lines of this text were broken at a margin at all.
    bool isKnown() const { return m_width > 0; }
    /// Whether the line reaches the margin, but for a word or figure that had no room.
    bool isFull(const RawItem &line) const;
    /// Whether the line plainly stops before the margin: it is the last of its paragraph.
    bool isShort(const RawItem &line) const;

private:
    int m_width = 0; ///< 0 where nothing shows it
};

/// Whether a word or figure goes on from the end of one line to the start of the next.
bool cutsWord(QStringView line, QStringView next);

} // namespace PlanLens

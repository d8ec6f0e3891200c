// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

#include <QList>
#include <QString>

namespace PlanLens {

enum class TextChangeKind {
    Same,
    Changed, ///< words on both sides, one put for the other
    Added,   ///< on the right only
    Removed  ///< on the left only
};

/// A stretch of two texts, in UTF-16 units of each. Where a side has nothing its range is empty and
/// stands at the place where something is missing.
struct TextChange
{
    TextChangeKind kind = TextChangeKind::Same;
    SourceRange left;
    SourceRange right;
    /// Of a change: which characters inside it differ, in the order of both texts. Empty where the
    /// whole stretch does; a figure always differs as a whole.
    QList<TextChange> inner;

    bool operator==(const TextChange &) const = default;
};

/// How two texts differ, word by word. The changes follow one another without gaps and cover both
/// texts. Widths of characters, case, blanks and line ends are no difference; they go with the word
/// before them.
///
/// Figures are words with their unit (8.3% to 2.6% is one change), and so are the terms of the
/// field (see fieldSegmenter()). The work is bounded: where two long texts have little in common,
/// the least alike stretches are given as one change.
QList<TextChange> diffText(const QString &left, const QString &right);

/// Whether the texts are alike but for widths of characters, case, blanks and line ends.
bool sameText(const QString &left, const QString &right);

} // namespace PlanLens

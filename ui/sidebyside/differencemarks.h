// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"
#include "aligning/worddiff.h"
#include "sidebyside/columns.h"
#include "style/theme.h"

#include <QTextLayout>

namespace PlanLens {

/// Colours of what became of a block: for lines and signs, and behind it.
QColor lineColor(BlockStatus status, const Theme &theme);
QColor fillColor(BlockStatus status, const Theme &theme);
/// Behind whole blocks and in the bands between them: paler than what marks their words.
QColor blockColor(BlockStatus status, const Theme &theme);
/// + − ~ ↕: told apart without colours too. Empty where nothing changed.
QString statusSign(BlockStatus status);

/// Marks the words of one side that differ: what is gone is struck out, what was added underlined,
/// what was put for another dotted under and, where characters inside it differ, those underlined.
QList<QTextLayout::FormatRange> differenceMarks(const QList<TextChange> &changes, PairSide side,
                                                const Theme &theme);

} // namespace PlanLens

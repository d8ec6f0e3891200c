// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "typesetting/columnwidths.h"

#include <QList>
#include <Qt>

namespace PlanLens {

enum class ColumnAlignment {
    Left,
    Centre, ///< ordinals, units, marks: short and alike
    Figures ///< figures stand right-aligned, words in the same column left
};

/// What can be seen of a table before it is drawn.
struct TableShape
{
    QList<ColumnAlignment> columns;
    QList<ColumnNeed> needs; ///< as many as columns
    QList<bool> sectionRows; ///< rows that hold the title of a section and nothing else
};

TableShape shapeOf(const Table &table);
/// Where the text of a cell stands in such a column.
Qt::Alignment alignmentOf(ColumnAlignment column, const QString &text);

/// Cells no wider than this stay on one line in however narrow a column: 预期性, （%）, 12.5.
inline constexpr int unbrokenWidth = 6;

/// Width of a text in halves of a Chinese character, roughly.
int textWidth(const QString &text);

/// Whether a cell's text is a figure with no more than a few words about it: 8以上, ≥6, -7.1, —.
bool looksLikeFigure(const QString &text);

} // namespace PlanLens

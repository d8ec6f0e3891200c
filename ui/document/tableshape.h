#pragma once

#include "report/block.h"

#include <QList>

namespace PlanLens {

enum class ColumnAlignment {
    Left,
    Centre, ///< ordinals, units, marks: short and alike
    Figures ///< figures stand right-aligned, words in the same column left
};

struct ColumnShape
{
    ColumnAlignment alignment = ColumnAlignment::Left;
    double share = 1; ///< of the table's width; all columns together 1
};

/// What can be seen of a table before it is drawn. Measured in text, not in pixels.
struct TableShape
{
    QList<ColumnShape> columns;
    QList<bool> sectionRows; ///< rows that hold the title of a section and nothing else
};

TableShape shapeOf(const Table &table);

/// Whether a cell's text is a figure with no more than a few words about it: 8以上, ≥6, -7.1, —.
bool looksLikeFigure(const QString &text);

} // namespace PlanLens

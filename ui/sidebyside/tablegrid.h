// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "typesetting/documentstyle.h"
#include "typesetting/tableshape.h"

#include <QList>

namespace PlanLens {

/// Where the cells of a table stand across a column of a given width.
class TableGrid
{
public:
    /// Pixels from the left of the table.
    struct Place
    {
        qreal left = 0;
        qreal width = 0;
        Qt::Alignment alignment;
        bool strong = false;     ///< a title of a column or of a section
        bool drawn = true;       ///< not covered by another cell
        bool ruledBelow = true;  ///< no cell goes on into the next row
        bool ruledBehind = true; ///< no cell goes on into the next column
        int rows = 1;            ///< over which the cell goes
    };

    TableGrid(const Table &table, const DocumentStyle &style, qreal width);

    /// The cells of a row, as many as it has in the report.
    QList<Place> row(int row) const;
    /// Between a cell's edges and its text.
    qreal padding() const { return m_padding; }
    qreal width() const { return m_width; }

private:
    QList<Place> sectionRow(const QList<Cell> &cells) const;
    QList<Place> plainRow(int row, const QList<Cell> &cells) const;

    const Table *m_table;
    TableShape m_shape;
    qreal m_padding;
    qreal m_width;
    QList<qreal> m_edges; ///< of the columns; one more than columns
};

} // namespace PlanLens
